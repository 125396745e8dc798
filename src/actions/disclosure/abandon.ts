import type { Work } from '../../database/transaction.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Person } from '../../domain/roles.ts'
import { domainOf } from '../../house.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { closeCases } from './cases/cases.ts'
import { changedFields } from './items/changedFields.ts'
import { dropChangeDeadline } from './deadlines/publicationDeadlines.ts'
import { markReturned, updateEntry } from './items/entries.ts'
import { keepIdentities } from './items/identities.ts'
import { casesOf, demandReason } from './cases/judge.ts'
import { addRevisions } from './items/revise.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'
import { writeWorkingCopy } from './items/workingCopy.ts'

export interface AbandonInput {
  reason: string
}

/** 放弃修改: the case is closed, and the working copy says again what was last published. */
export const abandon: Act<DisclosureSubject, AbandonInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.abandon(person, subject),
  state: STATE_AGAINST.abandon,
  change: async ({ work, subjects, by, input }) => {
    const why = demandReason(input.reason)
    const ids = subjects.map(({ id }) => id)
    const cases = casesOf(subjects)
    const ledger = []
    for (const item of subjects) {
      await dropChangeDeadline(work, domainOf(work.payload, item.domain), item.id)
      ledger.push({
        chain: item.case ?? item.id,
        subjectKind: 'disclosure',
        subject: item.id,
        why,
        ...(await restore(work, item, by)),
      })
    }
    await closeCases(work, cases)
    await markReturned(work, ids, false)
    return { result: { cases }, ledger }
  },
}

/** Brings the last edition's values back as a new revision; where nothing was changed, none is added. */
const restore = async (work: Work, item: DisclosureSubject, by: Person) => {
  if (!item.edition || item.hash === item.edition.hash) return { revision: item.revision }
  const { id, indexNumber } = item
  const revision = item.revision + 1
  const values = await publishedValues(work, id, item.edition.revision)
  const domain = domainOf(work.payload, item.domain)
  await writeWorkingCopy(work, domain, { id, values }, false)
  await keepIdentities(work, domain, [{ id, values }])
  await updateEntry(work, { id, revision, indexNumber }, values)
  await addRevisions(work, [{ entry: id, no: revision, values }], by)
  return { revision, fields: changedFields(item.values, values) }
}

const publishedValues = async ({ query }: Work, id: string, revision: number): Promise<Values> => {
  const [kept] = await query<{ values: Values }>(
    'select values from editorial.revisions where entry = $1 and no = $2',
    [id, revision],
  )
  if (!kept) throw new Error(`revision ${revision} of ${id} is not there`)
  return kept.values
}
