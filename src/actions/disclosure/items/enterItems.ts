import type { Work } from '../../../database/transaction.ts'
import { columnNamesOf } from '../../../database/columnNames.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { fieldsOf } from '../../../domain/issuesOf.ts'
import type { Person } from '../../../domain/roles.ts'
import { mirroredRow } from './entries.ts'
import { keepIdentities } from './identities.ts'
import { addRevisions } from './revise.ts'
import { writeWorkingCopy } from './workingCopy.ts'

/** A new item. */
export interface NewItem {
  id: string
  values: Values
  indexNumber: string
  /** For what was taken over: when and where it was published before. */
  publishedOn?: string
  takenFrom?: string
}

/**
 * Enters new items of a domain with what every item has from the start: its line of the register, its
 * first revision and its working copy. They are not public and in no case yet. As many statements for
 * ten thousand as for one.
 */
export const enterItems = async (
  work: Work,
  domain: Domain,
  items: readonly NewItem[],
  by: Person,
): Promise<void> => {
  const copies = copiesOf(work, domain, items)
  await Promise.all([
    insertRows(
      work,
      'public.entries',
      items.map((item) => entryOf(domain, item)),
    ),
    addRevisions(
      work,
      items.map(({ id, values }) => ({ entry: id, no: 1, values })),
      by,
    ),
    insertRows(work, copies.table, copies.rows),
    keepIdentities(work, domain, items),
  ])
  for (const copy of copies.others) await writeWorkingCopy(work, domain, copy, true)
}

const NOW = { created_at: 'now', updated_at: 'now' }

const entryOf = (domain: Domain, item: NewItem): Values => ({
  ...{ id: item.id, domain: domain.slug, index_number: item.indexNumber },
  ...{ taken_over_on: item.publishedOn ?? null, taken_from: item.takenFrom ?? null },
  ...{ revision: 1, publication_state: 'never', ...NOW },
  ...mirroredRow(item.values),
})

/**
 * The rows of the working copies. An item with files has rows of Payload's own beside its own, and goes
 * through its adapter.
 */
const copiesOf = ({ payload }: Work, domain: Domain, items: readonly NewItem[]) => {
  const { table, columns } = columnNamesOf(payload, domain.slug)
  const keys = Object.keys(fieldsOf(domain))
  const kept = keys.flatMap((key) => (columns[key] ? [{ key, column: columns[key] }] : []))
  const elsewhere = keys.filter((key) => !columns[key])
  const isFlat = ({ values }: NewItem) => elsewhere.every((key) => values[key] === undefined)
  return {
    table,
    rows: items.filter(isFlat).map(({ id, values }) => ({
      ...{ id, [String(columns.entry)]: id, ...NOW },
      ...Object.fromEntries(kept.map(({ key, column }) => [column, values[key] ?? null])),
    })),
    others: items.filter((item) => !isFlat(item)),
  }
}

/** Rows of one table in one statement. */
const insertRows = async ({ query }: Work, table: string, rows: readonly Values[]) => {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ')
  await query(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}
