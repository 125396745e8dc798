import type { Work } from '../database/transaction.ts'
import { lockFeed } from './feed.ts'
import { passAll, tellReaders, type PublishedTable } from './door.ts'

/** The small tables that every item leans on. */
const CATALOGUE = [
  'columns',
  'column_redirects',
  'organisations',
  'sites',
  'terms',
] as const satisfies readonly PublishedTable[]

/**
 * Passes the catalogue, the units and the sites through the door and tells the readers. In the
 * feed's line, so that two changes of the catalogue at once do not copy over each other.
 */
export const passCatalogue = async (work: Work): Promise<void> => {
  await lockFeed(work)
  for (const table of CATALOGUE) await passAll(work.query, table)
  await tellReaders(work.query, 'catalogue')
}
