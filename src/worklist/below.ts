import type { Work } from '../database/transaction.ts'

type Query = Work['query']

/** A unit and all that are under it. */
export const unitsUnder = async (query: Query, unit: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    `with recursive below as (
       select $1::uuid as id
       union
       select unit.id from below join public.organisations unit on unit.parent_id = below.id
     ) select id from below`,
    [unit],
  )
  return rows.map(({ id }) => id)
}

/** A column, all that are under it, and what was merged into any of them. */
export const columnsUnder = async (query: Query, column: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    `select col.id from public.columns col
     join editorial.column_paths path on path.id = coalesce(col.merged_into_id, col.id)
     where $1 = any (path.line)`,
    [column],
  )
  return rows.map(({ id }) => id)
}
