import type { ActName } from '../../domain/review/index.ts'
import { QUESTIONS, type Question } from './actWords.ts'
import type { CaseState } from './CaseState.ts'

/** What a person has answered so far. */
export interface Answered {
  text: string
  line?: string
  choice?: string
}

/** What is asked before an act, as things stand with the item; undefined when nothing is. */
export const questionOf = (act: ActName, state?: CaseState): Question | undefined => {
  const question = QUESTIONS[act]
  if (act !== 'withdraw' || !question || !state?.amendment) return question
  return {
    ...question,
    explains: `${question.explains}正在办理的${state.amendment.kindName}不会因此结束：由起草人决定继续还是放弃。`,
  }
}

/** The answer to begin with: what is to be worded anew stands there already. */
export const answerAtFirst = (act: ActName, state?: CaseState): Answered =>
  act === 'restate' && state?.amendment
    ? { text: state.amendment.note, choice: state.amendment.kind }
    : { text: '', choice: QUESTIONS[act]?.choice?.usual }
