import { isReassessment, REASSESSMENTS } from '../../domain/review/reassessments.ts'
import { MAY } from '../../policies/disclosure.ts'
import { Refusal } from '../../errors.ts'
import { domainOf } from '../../house.ts'
import type { Act } from '../Act.ts'
import { openCase } from './cases/cases.ts'
import { metReassessment, setReassessment } from './deadlines/reassessments.ts'
import { markReopened } from './items/entries.ts'
import { demandReason } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface ReassessInput {
  /** One of `REASSESSMENTS`. */
  outcome?: string
  reason: string
}

/**
 * 重新评估 (条例 art. 18): whether the reasons for not disclosing it still hold. If so it comes back in
 * another year; if not, it goes through its review again.
 */
export const reassess: Act<DisclosureSubject, ReassessInput, { reopened: string[] }> = {
  lock: lockItems,
  may: (person, subject) => MAY.reassess(person, subject),
  state: STATE_AGAINST.reassess,
  change: async ({ work, subjects, by, input: { outcome, reason } }) => {
    if (!isReassessment(outcome)) {
      throw new Refusal('WRONG_STATE', '请选择评估的结论')
    }
    const why = `${REASSESSMENTS[outcome]}：${demandReason(reason)}`
    const ids = subjects.map(({ id }) => id)
    await metReassessment(work, ids)
    if (outcome === 'keep') await setReassessment(work, ids)
    const reopened = outcome === 'reopen' ? subjects : []
    await markReopened(
      work,
      reopened.map(({ id }) => id),
    )
    for (const { id, domain, column } of reopened) {
      await openCase(work, domainOf(work.payload, domain), [id], by, column)
    }
    return {
      result: { reopened: reopened.map(({ id }) => id) },
      ledger: ledgerLines(subjects, why),
    }
  },
}
