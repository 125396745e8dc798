import { MAY } from '../../policies/disclosure.ts'
import { Refusal } from '../../errors.ts'
import type { Act } from '../Act.ts'
import { isApproved } from '../../domain/review/opinions.ts'
import { closeCases } from './cases/cases.ts'
import { byCase } from './cases/caseItems.ts'
import { metOwedReview } from './deadlines/owedReview.ts'
import { dropPublicationDeadlines } from './deadlines/publicationDeadlines.ts'
import { setReassessment } from './deadlines/reassessments.ts'
import { markSettled } from './items/entries.ts'
import { casesOf, demand, refuseUnseen, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface SettleInput {
  seen?: Seen
}

/**
 * 不公开办结: what is reviewed and not to be disclosed of one's own accord is done with, without passing
 * the door. It comes back to be assessed anew (条例 art. 18).
 */
export const settle: Act<DisclosureSubject, SettleInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.settle(person, subject),
  state: STATE_AGAINST.settle,
  change: async ({ work, subjects, input }) => {
    refuseUnseen(subjects, input.seen)
    demand(work.payload, subjects, 'submit')
    for (const items of byCase(subjects)) {
      if (!isApproved(items)) throw new Refusal('WRONG_STATE', '当前内容没有经过审核')
    }
    const ids = subjects.map(({ id }) => id)
    const cases = casesOf(subjects)
    await closeCases(work, cases)
    await markSettled(work, ids)
    await dropPublicationDeadlines(work, ids)
    await metOwedReview(work, ids)
    await setReassessment(work, ids)
    return { result: { cases }, ledger: ledgerLines(subjects) }
  },
}
