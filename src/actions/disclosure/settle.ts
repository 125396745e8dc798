import { MAY } from '../../policies/disclosure.ts'
import { Refusal } from '../../errors.ts'
import type { Act } from '../Act.ts'
import { isApproved } from '../../domain/review/opinions.ts'
import { closeCases } from './cases.ts'
import { byCase } from './caseItems.ts'
import { dropPublicationDeadlines, setReassessment } from './deadlines.ts'
import { markSettled } from './entries.ts'
import { casesOf, demand, refuseUnseen } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { STATE_AGAINST } from './stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './subject.ts'

export interface SettleInput {
  basedOn?: number
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
    refuseUnseen(subjects, input.basedOn)
    demand(work.payload, subjects, 'submit')
    for (const items of byCase(subjects)) {
      if (!isApproved(items)) throw new Refusal('WRONG_STATE', '当前内容没有经过审核')
    }
    const ids = subjects.map(({ id }) => id)
    const cases = casesOf(subjects)
    await dropPublicationDeadlines(work, ids)
    await closeCases(work, cases)
    await markSettled(work, ids)
    await setReassessment(work, ids)
    return { result: { cases }, ledger: ledgerLines(subjects) }
  },
}
