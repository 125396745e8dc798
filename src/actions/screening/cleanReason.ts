import { personalData } from '../../domain/screening/personalData.ts'
import { IssuesFound } from '../../errors.ts'
import { demandReason } from '../disclosure/cases/judge.ts'

/**
 * A reason that others will read: in the ledger, or on a tombstone.
 * @throws Refusal WRONG_STATE when none is given
 * @throws IssuesFound when it holds somebody's number
 */
export const demandCleanReason = (reason: string | undefined, where: string): string => {
  const words = demandReason(reason)
  if (personalData(words).length === 0) return words
  throw new IssuesFound([
    { path: 'reason', code: 'personal', message: `理由会${where}，请不要写个人的号码` },
  ])
}
