import type { Work } from '../../database/transaction.ts'
import { MAY } from '../../policies/disclosure.ts'
import { conditionsOf } from '../../domain/review/gates.ts'
import type { Act } from '../Act.ts'
import { byCase, declaredItems } from './cases/caseItems.ts'
import { noteConditions } from './cases/cases.ts'
import { unsettled } from '../screening/unsettled.ts'
import { markReturned } from './items/entries.ts'
import { casesOf, demand, moveOn, refuseUnseen, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface SubmitInput {
  words?: string
  seen?: Seen
}

/** 提交审核: the drafter holds the text to be complete; the case goes to the reviewers. */
export const submit: Act<DisclosureSubject, SubmitInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.submit(person, subject),
  state: STATE_AGAINST.submit,
  change: async ({ work, subjects, input }) => {
    refuseUnseen(subjects, input.seen)
    demand(work.payload, subjects, 'submit', await unsettled(work, subjects, 'submit'))
    await moveOn(work, await readConditions(work, subjects))
    await markReturned(
      work,
      subjects.map(({ id }) => id),
      false,
    )
    return { result: { cases: casesOf(subjects) }, ledger: ledgerLines(subjects, input.words) }
  },
}

/** What the items now say decides which opinions their case will need. */
const readConditions = async (work: Work, subjects: readonly DisclosureSubject[]) => {
  const read = []
  for (const items of byCase(subjects)) {
    const conditions = conditionsOf(declaredItems(work.payload, items))
    const [{ case: of } = {} as Partial<DisclosureSubject>] = items
    if (of) await noteConditions(work, of, conditions)
    read.push(...items.map((item) => ({ ...item, conditions })))
  }
  return read
}
