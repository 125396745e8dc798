import type { Work } from '../database/transaction.ts'
import { passAll, tellReaders, type PublishedTable } from './door.ts'

/** The small tables that every item leans on. */
const CATALOGUE = [
  'columns',
  'column_redirects',
  'organisations',
  'sites',
] as const satisfies readonly PublishedTable[]

/** Passes the catalogue, the units and the sites through the door and tells the readers. */
export const passCatalogue = async (query: Work['query']): Promise<void> => {
  for (const table of CATALOGUE) await passAll(query, table)
  await tellReaders(query, 'catalogue')
}
