import { MAY } from '../../policies/disclosure.ts'
import { Refusal } from '../../errors.ts'
import { domainOf } from '../../house.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { leaveCase, openCase } from './cases/cases.ts'
import { markReturned } from './items/entries.ts'
import { casesOf, demandReason } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface TakeOutInput {
  reason: string
}

/**
 * 移出本批: single items leave the case that they came in, each for a case of its own, back with its
 * drafter. The others go on, and what was said of them stands.
 */
export const takeOut: Act<DisclosureSubject, TakeOutInput, { cases: string[] }> = {
  lock: lockItems,
  may: (person, subject) => MAY.takeOut(person, subject),
  state: STATE_AGAINST.takeOut,
  change: async ({ work, subjects, by, input }) => {
    const why = demandReason(input.reason)
    const ids = subjects.map(({ id }) => id)
    await leaveCase(work, ids)
    await refuseEmptied(work, casesOf(subjects))
    const opened = []
    for (const { id, domain, column } of subjects) {
      opened.push(await openCase(work, domainOf(work.payload, domain), [id], by, column))
    }
    await markReturned(work, ids, true)
    return { result: { cases: opened }, ledger: ledgerLines(subjects, why) }
  },
}

const refuseEmptied = async ({ query }: Work, cases: readonly string[]) => {
  const emptied = await query(
    `select id from public.cases where id = any ($1) and not exists (
       select from editorial.case_entries where case_id = cases.id and open)`,
    [cases],
  )
  if (emptied.length > 0) {
    throw new Refusal('WRONG_STATE', '不能把一个事项里的信息全部移出；都有问题的，请整批退回')
  }
}
