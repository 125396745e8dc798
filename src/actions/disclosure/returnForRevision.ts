import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { moveCases } from './cases.ts'
import { markReturned } from './entries.ts'
import { casesOf, demandReason } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { STATE_AGAINST } from './stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './subject.ts'

export interface ReturnInput {
  reason: string
}

/** 退回修改: back to the drafter with a reason, which stands at the top of the next edit. */
export const returnForRevision: Act<DisclosureSubject, ReturnInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.return(person, subject),
  state: STATE_AGAINST.return,
  change: async ({ work, subjects, input }) => {
    const why = demandReason(input.reason)
    const cases = casesOf(subjects)
    await moveCases(work, cases, 'drafting')
    await markReturned(
      work,
      subjects.map(({ id }) => id),
      true,
    )
    return { result: { cases }, ledger: ledgerLines(subjects, why) }
  },
}
