import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import type { ActOnMany } from '../../domain/review/actsOnMany.ts'
import { ACTS } from '../../domain/review/index.ts'
import { QUESTIONS, type Question } from '../review/actWords.ts'

/**
 * What is asked before an act on many cases: the same as before one, and how many it is about.
 * @param left how many of those that were chosen it is not about
 */
export const questionForMany = (
  act: ActOnMany,
  lines: readonly ShownLine[],
  left: number,
): Question => {
  const question = QUESTIONS[act] ?? { ...SUBMIT, title: ACTS[act], yes: ACTS[act] }
  const items = lines.reduce((sum, line) => sum + line.items, 0)
  const many = items > lines.length ? `（共 ${items.toLocaleString('zh-CN')} 条信息）` : ''
  return {
    ...question,
    title: `${question.title}：${lines.length} 项${many}`,
    explains: [
      question.explains,
      '逐项办理，一项没有办成，其他的照常办理。',
      left > 0 ? `所选的另外 ${left} 项现在不能${ACTS[act]}，不受影响。` : '',
    ].join(''),
  }
}

/** Asked of nobody who submits one: the form is before them. */
const SUBMIT = { explains: '提交后进入审核，起草人不能再修改；有缺项的提交不了。' }
