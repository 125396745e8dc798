import type { ActName } from '../../domain/review/index.ts'
import { QUESTIONS, type Option, type Question } from './actWords.ts'
import type { CaseState } from './CaseState.ts'

/** What a person has answered so far. */
export interface Answered {
  text: string
  line?: string
  /** A minute as it was typed. */
  moment?: string
  choice?: string
}

/** What is asked before an act, as things stand with the item; undefined when nothing is. */
export const questionOf = (
  act: ActName,
  state?: CaseState,
  assignees: readonly Option[] = [],
): Question | undefined => {
  const question = QUESTIONS[act]
  if (!question) return undefined
  const { choice } = question
  return {
    ...question,
    explains: [question.explains, onWhosePost(act, state), whatGoesOn(act, state)].join(''),
    ...(act === 'reassign' && choice && { choice: { ...choice, options: assignees } }),
  }
}

const whatGoesOn = (act: ActName, state?: CaseState): string =>
  act === 'withdraw' && state?.amendment
    ? `正在办理的${state.amendment.kindName}不会因此结束：由起草人决定继续还是放弃。`
    : ''

const onWhosePost = (act: ActName, state?: CaseState): string => {
  const principal = state?.acts.find((each) => each.act === act)?.for
  return principal ? `您正以${principal}的委托办理。` : ''
}

/** The answer to begin with: what is to be worded anew stands there already. */
export const answerAtFirst = (act: ActName, state?: CaseState): Answered =>
  act === 'restate' && state?.amendment
    ? { text: state.amendment.note, choice: state.amendment.kind }
    : { text: '', choice: QUESTIONS[act]?.choice?.usual }
