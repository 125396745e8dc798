import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { letWaitFor } from './cases/cases.ts'
import { casesOf, demandReason } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { signed } from './cases/signed.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface AcceptWaiverInput {
  reason: string
}

/** 同意免予解读: a second person agrees that the document needs no interpretation, and says why. */
export const acceptWaiver: Act<DisclosureSubject, AcceptWaiverInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.acceptWaiver(person, subject),
  state: STATE_AGAINST.acceptWaiver,
  change: async ({ work, subjects, by, input }) => {
    const why = demandReason(input.reason)
    const cases = casesOf(subjects)
    await work.query(
      `insert into editorial.waiver_acceptances
         (case_id, no, reason, by_id, by_name, for_id, for_name)
       select case_id, no, $2, $3, $4, $5, $6
       from editorial.current_plans where case_id = any ($1)`,
      [cases, why, ...signed(by)],
    )
    await letWaitFor(work, subjects, ['submit'])
    return { result: { cases }, ledger: ledgerLines(subjects, why) }
  },
}
