import type { Work } from '../../../database/transaction.ts'
import { AS_THEY_ARE, namingOf, type Named, type Names } from '../../../derive/spreadsheet/names.ts'

/** What spreadsheets call the units that are there today, and the columns under their present codes. */
export const cityNames = async (query: Work['query']): Promise<Names> => {
  const [units, columns] = await Promise.all([
    query<Named & Record<string, unknown>>(
      `select id, code, name from public.organisations
       where coalesce(exists_to, '') = '' order by code`,
    ),
    query<Named & Record<string, unknown>>(
      `select col.id, path.code, col.name from public.columns col
       join editorial.column_paths path on path.id = col.id
       where col.merged_into_id is null order by path.code`,
    ),
  ])
  return { organisation: namingOf(units), column: namingOf(columns), item: AS_THEY_ARE }
}
