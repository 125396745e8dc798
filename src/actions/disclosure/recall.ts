import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { moveCases } from './cases/cases.ts'
import { casesOf } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface RecallInput {
  reason?: string
}

/** 撤回送审: the drafter takes back what nobody has judged yet, to go on writing. */
export const recall: Act<DisclosureSubject, RecallInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.recall(person, subject),
  state: STATE_AGAINST.recall,
  change: async ({ work, subjects, input }) => {
    const cases = casesOf(subjects)
    await moveCases(work, cases, 'drafting')
    return { result: { cases }, ledger: ledgerLines(subjects, input.reason?.trim()) }
  },
}
