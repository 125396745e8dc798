import type { Work } from '../../database/transaction.ts'
import type { Names } from '../../derive/spreadsheet/names.ts'
import { cityNames } from '../disclosure/items/cityNames.ts'

/**
 * The names of the city as rows use them. Items are known by their index numbers, of which there are too
 * many to read all: `read` is tried once to learn which are mentioned.
 */
export const namesIn = async (
  query: Work['query'],
  read: (names: Names) => void,
): Promise<Names> => {
  const names = await cityNames(query)
  const mentioned = new Set<string>()
  const noting = { ...names.item, meant: (text: string) => (mentioned.add(text.trim()), text) }
  read({ ...names, item: noting })
  if (mentioned.size === 0) return names
  const rows = await query<{ id: string; number: string }>(
    'select id, index_number as number from public.entries where index_number = any ($1)',
    [[...mentioned]],
  )
  const known = new Map(rows.map(({ id, number }) => [number, id]))
  return { ...names, item: { ...names.item, meant: (text) => known.get(text.trim()) } }
}
