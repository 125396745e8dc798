import { MAY } from '../../policies/disclosure.ts'
import { withdrawItems } from '../../publication/withdraw.ts'
import type { Act } from '../Act.ts'
import { demandReason } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { lockItems, type DisclosureSubject } from './subject.ts'

export interface WithdrawInput {
  /** Public: it stands on the tombstone. */
  reason: string
}

/** 撤回公开: the item leaves the public house at once; a tombstone with the reason stays. */
export const withdraw: Act<DisclosureSubject, WithdrawInput, { position: string }> = {
  lock: lockItems,
  may: (person, subject) => MAY.withdraw(person, subject),
  state: ({ publicationState }) =>
    publicationState === 'live' ? undefined : '只有已公开的信息才能撤回',
  change: async ({ work, subjects, input }) => {
    const why = demandReason(input.reason)
    const position = await withdrawItems(work, subjects, why)
    return { result: { position }, ledger: ledgerLines(subjects, why) }
  },
}
