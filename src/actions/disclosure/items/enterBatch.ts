import type { Work } from '../../../database/transaction.ts'
import { columnNamesOf } from '../../../database/columnNames.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { formatIndexNumber } from '../../../domain/codes/indexNumber.ts'
import { fieldsOf } from '../../../domain/issuesOf.ts'
import { mirroredRow } from './entries.ts'
import { Refusal } from '../../../errors.ts'
import { writeWorkingCopy } from './workingCopy.ts'
import { yearOf } from './yearOf.ts'

/** A new item of a batch. */
export interface BatchItem {
  id: string
  unit: string
  values: Values
}

/**
 * Enters many new items of a domain into the register, with their index numbers and their working
 * copies: as many statements for ten thousand as for ten.
 * @returns the index numbers by the items' ids
 */
export const enterBatch = async (
  work: Work,
  domain: Domain,
  items: readonly BatchItem[],
): Promise<ReadonlyMap<string, string>> => {
  const numbers = await numberBatch(work, items)
  const now = { created_at: 'now', updated_at: 'now' }
  await insertRows(
    work,
    'public.entries',
    items.map(({ id, values }) => ({
      ...{ id, domain: domain.slug, index_number: numbers.get(id) },
      ...{ revision: 1, publication_state: 'never', ...now },
      ...mirroredRow(values),
    })),
  )
  await writeWorkingCopies(work, domain, items)
  return numbers
}

/**
 * Rows of one table in one statement. An item with files has rows of Payload's own beside it, and goes
 * through its adapter.
 */
const writeWorkingCopies = async (
  work: Work,
  domain: Domain,
  items: readonly BatchItem[],
): Promise<void> => {
  const { table, columns } = columnNamesOf(work.payload, domain.slug)
  const keys = Object.keys(fieldsOf(domain))
  const elsewhere = keys.filter((key) => !columns[key])
  const isFlat = ({ values }: BatchItem) => elsewhere.every((key) => values[key] === undefined)
  for (const item of items.filter((each) => !isFlat(each))) {
    await writeWorkingCopy(work, domain, item, true)
  }
  const now = { created_at: 'now', updated_at: 'now' }
  await insertRows(
    work,
    table,
    items.filter(isFlat).map(({ id, values }) => ({
      ...{ id, [String(columns.entry)]: id, ...now },
      ...Object.fromEntries(
        keys.flatMap((key) => (columns[key] ? [[columns[key], values[key] ?? null]] : [])),
      ),
    })),
  )
}

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

/** Index numbers (索引号) for all of them: the counter of each unit and year moves once. */
const numberBatch = async (
  { query }: Work,
  items: readonly BatchItem[],
): Promise<Map<string, string>> => {
  const wanted = new Map<string, { unit: string; year: number; ids: string[] }>()
  for (const { id, unit, values } of items) {
    const year = yearOf(values)
    const key = `${unit} ${year}`
    const others = wanted.get(key)
    if (others) others.ids.push(id)
    else wanted.set(key, { unit, year, ids: [id] })
  }
  const numbers = new Map<string, string>()
  // In one order, so that two batches queue for the counters instead of deadlocking.
  for (const key of [...wanted.keys()].toSorted()) {
    const { unit, year, ids } = wanted.get(key) as { unit: string; year: number; ids: string[] }
    const [given] = await query<{ prefix: string; last: number }>(MOVE, [unit, year, ids.length])
    if (!given) {
      throw new Refusal('WRONG_STATE', '公开责任单位还没有设置索引号前缀或统一社会信用代码')
    }
    const { prefix, last } = given
    ids.forEach((id, at) => {
      numbers.set(id, formatIndexNumber({ prefix, year, serial: last - ids.length + 1 + at }))
    })
  }
  return numbers
}

const MOVE = `
  with unit as (
    select id, coalesce(nullif(index_prefix, ''), credit_code) as prefix
    from public.organisations where id = $1
  ), counted as (
    insert into editorial.index_serials as serials (unit, year, last)
    select id, $2::integer, $3::integer from unit where prefix <> ''
    on conflict (unit, year) do update set last = serials.last + $3
    returning last
  )
  select unit.prefix, counted.last from unit, counted`
