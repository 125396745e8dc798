import type { Work } from '../database/transaction.ts'

type Query = Work['query']

/** The tables of `published` and the view that says what each must hold. */
export const DOOR = {
  columns: { view: 'editorial.public_columns', key: 'id', type: 'uuid' },
  column_redirects: { view: 'editorial.public_column_redirects', key: 'old_code', type: 'text' },
  organisations: { view: 'editorial.public_organisations', key: 'id', type: 'uuid' },
  sites: { view: 'editorial.public_sites', key: 'id', type: 'uuid' },
  terms: { view: 'editorial.public_terms', key: 'id', type: 'uuid' },
  files: { view: 'editorial.public_files', key: 'sha256', type: 'text' },
  items: { view: 'editorial.public_items', key: 'id', type: 'uuid' },
  // Kept by the items' own triggers; here so that it is compared and made anew with the rest.
  tallies: { view: 'editorial.public_tallies', key: 'month', type: 'date' },
  editions: { view: 'editorial.public_editions', key: 'item', type: 'uuid' },
  numbers: { view: 'editorial.public_numbers', key: 'item', type: 'uuid' },
  search: { view: 'editorial.public_search', key: 'item', type: 'uuid' },
  placements: { view: 'editorial.public_placements', key: 'item', type: 'uuid' },
  standings: { view: 'editorial.public_standings', key: 'id', type: 'uuid' },
  tombstones: { view: 'editorial.public_tombstones', key: 'id', type: 'uuid' },
  changes: { view: 'editorial.public_changes', key: 'position', type: 'bigint' },
} as const
export type PublishedTable = keyof typeof DOOR
export const PUBLISHED_TABLES = Object.keys(DOOR) as PublishedTable[]

/** Keys of rows, by their table. */
export type Rows = Partial<Record<PublishedTable, readonly unknown[]>>

/**
 * Makes the named rows what they must be, copied anew or gone, and tells the readers. Two statements
 * for all tables together: whoever waits for the feed's lock waits for each of them.
 */
export const passRows = async (query: Query, rows: Rows, news: string) => {
  const tables = Object.keys(rows) as PublishedTable[]
  const keys = Object.values(rows)
  const gone = together(tables, (table, named) => `delete from published.${table} where ${named}`)
  const anew = together(
    tables,
    (table, named) =>
      `insert into published.${table} select * from ${DOOR[table].view} where ${named}`,
  )
  await Promise.all([
    query(gone, keys),
    query(`${anew} ${told(`$${keys.length + 1}`)}`, [...keys, news]),
  ])
}

const together = (
  tables: readonly PublishedTable[],
  change: (table: PublishedTable, named: string) => string,
): string => {
  const changes = tables.map((table, at) => {
    const { key, type } = DOOR[table]
    return `of_${table} as (${change(table, `${key} = any ($${at + 1}::${type}[])`)})`
  })
  return `with ${changes.join(', ')} select`
}

/** Makes a whole table what it must be. */
export const passAll = async (query: Query, table: PublishedTable) => {
  await query(`delete from published.${table}`)
  await query(`insert into published.${table} select * from ${DOOR[table].view}`)
}

/** Tells every reader, once the act is committed, how far the feed has come. */
export const tellReaders = (query: Query, news: string) => query(`select ${told('$1')}`, [news])

const told = (news: string): string => `pg_notify('published', ${news})`
