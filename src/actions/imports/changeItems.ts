import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Person } from '../../domain/roles.ts'
import type { ChainName } from '../../domain/review/index.ts'
import type { DisclosureSubject } from '../disclosure/cases/subject.ts'
import {
  setChangeDeadline,
  setPublicationDeadline,
} from '../disclosure/deadlines/publicationDeadlines.ts'
import { changedFields } from '../disclosure/items/changedFields.ts'
import { numberItems } from '../disclosure/items/indexNumbers.ts'
import { rewriteItems } from '../disclosure/items/rewriteItems.ts'
import { yearOf } from '../disclosure/items/yearOf.ts'
import type { Entered } from './Entered.ts'
import { bringIntoCases } from './importCases.ts'
import type { Judged } from './judgeRows.ts'
import type { MappedImport } from './subject.ts'
import type { RowNote } from './rows.ts'

interface Change {
  item: DisclosureSubject
  values: Values
  chain: ChainName
  note: RowNote
}

/**
 * Gives items the text of their rows: drafts where they stand, what is public in a case of amendments
 * that is opened for it.
 */
export const changeItems = async (
  work: Work,
  domain: Domain,
  imported: MappedImport,
  judged: readonly Judged[],
  by: Person,
): Promise<Entered> => {
  const changes = judged.flatMap(({ values, chain, item, ...note }): Change[] =>
    values && chain && item ? [{ item, values, chain, note }] : [],
  )
  if (changes.length === 0) return { notes: [], ledger: [] }
  const amended = changes.filter(({ item }) => !item.stage)
  const cases = await bringIntoCases(
    work,
    domain,
    imported.id,
    amended.map(({ item: { id }, values, chain }) => ({ id, values, chain })),
    'change',
    by,
  )
  await rewriteItems(work, domain, await renumbered(work, changes), by)
  for (const { item, values } of changes) {
    if (cases.has(item.id)) await setChangeDeadline(work, domain, item)
    else if (!item.amendment) await setPublicationDeadline(work, domain, { id: item.id, values })
  }
  return {
    notes: changes.map(({ item, note }) => ({ ...note, revision: item.revision + 1 })),
    ledger: changes.map(({ item, values }) => ({
      chain: cases.get(item.id) ?? item.case ?? item.id,
      subjectKind: 'disclosure',
      subject: item.id,
      revision: item.revision + 1,
      fields: changedFields(item.values, values),
    })),
  }
}

/** The number follows unit and year until the item is public. */
const renumbered = (work: Work, changes: readonly Change[]) =>
  numberItems(
    work,
    changes.map(({ item, values }) => {
      const { id, indexNumber, publicationState, takenOverOn } = item
      const isSame =
        values.responsibleUnit === item.values.responsibleUnit &&
        yearOf(values) === yearOf(item.values)
      const keeps = isSame || publicationState !== 'never' || takenOverOn !== undefined
      return { id, values, revision: item.revision + 1, ...(keeps && { indexNumber }) }
    }),
  )
