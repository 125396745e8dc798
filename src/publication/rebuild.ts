import type { Work } from '../database/transaction.ts'
import { passAll, PUBLISHED_TABLES, tellReaders } from './door.ts'
import { lockFeed } from './feed.ts'
import { copyToPublicStore } from './publicStore.ts'
import type { House } from '../house.ts'

/** Makes `published` anew from the editions, all tables in one transaction; nothing is rendered again. */
export const rebuildPublished = async (work: Work, stores: House['stores']): Promise<void> => {
  const { query } = work
  await lockFeed(work)
  for (const table of PUBLISHED_TABLES) await passAll(query, table)
  const files = await query<{ sha256: string }>('select sha256 from published.files')
  await copyToPublicStore(
    stores,
    files.map(({ sha256 }) => sha256),
  )
  await tellReaders(query, 'rebuilt')
}
