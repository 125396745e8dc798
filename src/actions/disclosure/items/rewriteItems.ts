import { columnNamesOf } from '../../../database/columnNames.ts'
import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { fieldsOf } from '../../../domain/issuesOf.ts'
import type { Person } from '../../../domain/roles.ts'
import { mirroredRow } from './entries.ts'
import { keepIdentities } from './identities.ts'
import { addRevisions } from './revise.ts'

/** A whole new text of an item, as the revision that follows its last. */
export interface Rewritten {
  id: string
  revision: number
  indexNumber: string
  values: Values
}

/**
 * Gives many items of a domain their next text: working copy, line of the register, revision. Their files
 * stay as they are. As many statements for ten thousand as for one.
 */
export const rewriteItems = async (
  work: Work,
  domain: Domain,
  items: readonly Rewritten[],
  by: Person,
): Promise<void> => {
  if (items.length === 0) return
  const { table, columns } = columnNamesOf(work.payload, domain.slug)
  const kept = Object.keys(fieldsOf(domain)).flatMap((key) =>
    columns[key] ? [{ key, column: columns[key] }] : [],
  )
  await Promise.all([
    updateRows(
      work,
      table,
      items.map(({ id, values }) => ({
        id,
        ...Object.fromEntries(kept.map(({ key, column }) => [column, values[key] ?? null])),
      })),
    ),
    updateRows(
      work,
      'public.entries',
      items.map(({ id, revision, indexNumber, values }) => ({
        ...{ id, revision, index_number: indexNumber },
        ...mirroredRow(values),
      })),
    ),
    addRevisions(
      work,
      items.map(({ id, revision, values }) => ({ entry: id, no: revision, values })),
      by,
    ),
    keepIdentities(work, domain, items),
  ])
}

/** Rows of one table, by their ids, in one statement. */
const updateRows = async ({ query }: Work, table: string, rows: readonly Values[]) => {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id')
  const sets = columns.map((column) => `"${column}" = new."${column}"`)
  await query(
    `update ${table} as kept set ${sets.join(', ')}, updated_at = clock_timestamp()
     from jsonb_populate_recordset(null::${table}, $1::jsonb) as new where kept.id = new.id`,
    [JSON.stringify(rows)],
  )
}
