import { Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { demandCleanReason } from '../screening/cleanReason.ts'
import { whyNotInHandsOf } from './cases/assignees.ts'
import { assignCases } from './cases/cases.ts'
import { casesOf } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface ReassignInput {
  /** Who is to do what the stage is for. */
  to: string
  reason: string
}

/**
 * 改派: puts a case into the hands of one of those who could do what its stage is for. It directs work and
 * takes no right away: others who have that part may still do it. It ends when the stage is left.
 */
export const reassign: Act<DisclosureSubject, ReassignInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.reassign(person, subject),
  state: STATE_AGAINST.reassign,
  change: async ({ work, subjects, input }) => {
    const reason = demandCleanReason(input.reason, '记入办理记录')
    const { name, not } = await whyNotInHandsOf(work, subjects, input.to)
    if (not) throw new Refusal('NOT_ALLOWED', `不能指派给${name}：${not}`)
    const cases = casesOf(subjects)
    await assignCases(work, cases, input.to)
    return { result: { cases }, ledger: ledgerLines(subjects, `指派给${name}：${reason}`) }
  },
}
