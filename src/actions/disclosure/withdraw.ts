import { MAY } from '../../policies/disclosure.ts'
import { withdrawItems } from '../../publication/withdraw.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { moveCases } from './cases/cases.ts'
import { markReturned } from './items/entries.ts'
import { demandCleanReason } from '../screening/cleanReason.ts'
import { casesOf } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface WithdrawInput {
  /** Public: it stands on the tombstone. */
  reason: string
}

interface Withdrawn {
  position: string
  /** The amendments that were under way, by their cases: they are with their drafters now. */
  interrupted: string[]
}

/** 撤回公开: the item leaves the public house at once; a tombstone with the reason stays. */
export const withdraw: Act<DisclosureSubject, WithdrawInput, Withdrawn> = {
  lock: lockItems,
  may: (person, subject) => MAY.withdraw(person, subject),
  state: STATE_AGAINST.withdraw,
  change: async ({ work, subjects, input }) => {
    const why = demandCleanReason(input.reason, '向公众公布')
    const interrupted = await interrupt(work, subjects)
    const position = await withdrawItems(work, subjects, why)
    return { result: { position, interrupted }, ledger: ledgerLines(subjects, why) }
  },
}

/**
 * Whoever approved an amendment approved a change of something public. Released after the withdrawal
 * it would undo it, so its drafter has to decide anew.
 */
const interrupt = async (work: Work, subjects: readonly DisclosureSubject[]): Promise<string[]> => {
  const amended = subjects.filter(({ amendment }) => amendment)
  const inReview = amended.filter(({ stage }) => stage !== 'drafting')
  await moveCases(work, casesOf(inReview), 'drafting')
  await markReturned(
    work,
    inReview.map(({ id }) => id),
    true,
  )
  return casesOf(amended)
}
