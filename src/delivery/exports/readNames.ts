import type { Domain } from '../../domain/defineDomain.ts'
import type { ExportNames } from '../../derive/exportFile.ts'
import { linkKeys } from '../read/links.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement } from '../read/statement.ts'
import type { ExportedItem } from './exportedItems.ts'

type Find = Reading['find']

/** What columns are called, each with those above it: 水务/机井. */
export const readColumnNames = async (find: Find): Promise<ExportNames['column']> => {
  const rows = await find<{ id: string; path: string }[]>(
    statement(() =>
      allOf(`select col.id, (select string_agg(step.name, '/' order by step.depth)
          from published.columns step
          where step.merged_into is null and starts_with(col.code || '/', step.code || '/')) as path
        from published.columns col`),
    ),
  )
  const paths = new Map(rows.map(({ id, path }) => [id, path]))
  return (id) => paths.get(id)
}

/** What the items are called that these name; those that are not public have no name. */
export const readItemNames = async (
  find: Find,
  items: readonly ExportedItem[],
  domains: readonly Domain[],
): Promise<ExportNames['item']> => {
  const keys = linkKeys(domains)
  const ids = items.flatMap(({ card }) => keys.flatMap((key) => (card[key] ?? []) as string[]))
  if (ids.length === 0) return () => undefined
  const rows = await find<{ id: string; name: string }[]>(
    statement((bind) =>
      allOf(`select item.id, item.index_number || ' ' || item.title as name
        from published.items item where item.id = any (${bind([...new Set(ids)])}::uuid[])`),
    ),
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => names.get(id)
}
