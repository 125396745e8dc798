import type { Work } from '../database/transaction.ts'

type Query = Work['query']

/** The tables of `published` and the view that says what each must hold. */
export const DOOR = {
  columns: { view: 'editorial.public_columns', key: 'id', type: 'uuid' },
  column_redirects: { view: 'editorial.public_column_redirects', key: 'old_code', type: 'text' },
  organisations: { view: 'editorial.public_organisations', key: 'id', type: 'uuid' },
  sites: { view: 'editorial.public_sites', key: 'id', type: 'uuid' },
  files: { view: 'editorial.public_files', key: 'sha256', type: 'text' },
  items: { view: 'editorial.public_items', key: 'id', type: 'uuid' },
  placements: { view: 'editorial.public_placements', key: 'item', type: 'uuid' },
  tombstones: { view: 'editorial.public_tombstones', key: 'id', type: 'uuid' },
  changes: { view: 'editorial.public_changes', key: 'position', type: 'bigint' },
} as const
export type PublishedTable = keyof typeof DOOR
export const PUBLISHED_TABLES = Object.keys(DOOR) as PublishedTable[]

/** Makes the named rows of a table what they must be: copied anew, or gone. */
export const passRows = async (query: Query, table: PublishedTable, keys: readonly unknown[]) => {
  const { view, key, type } = DOOR[table]
  await query(`delete from published.${table} where ${key} = any ($1::${type}[])`, [keys])
  await query(
    `insert into published.${table} select * from ${view} where ${key} = any ($1::${type}[])`,
    [keys],
  )
}

/** Makes a whole table what it must be. */
export const passAll = async (query: Query, table: PublishedTable) => {
  await query(`delete from published.${table}`)
  await query(`insert into published.${table} select * from ${DOOR[table].view}`)
}

/** Tells every reader, once the act is committed, how far the feed has come. */
export const tellReaders = (query: Query, news: string) =>
  query(`select pg_notify('published', $1)`, [news])
