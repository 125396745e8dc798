import type { Work } from '../database/transaction.ts'
import { passRows } from './door.ts'
import { lockFeed } from './feed.ts'

/**
 * Lets the public items that show this file be found by what was read of it since they were published.
 * In the feed's line: a publication under way has either seen the reading, or is seen here.
 */
export const renewSearch = async (work: Work, sha256: string): Promise<void> => {
  await lockFeed(work)
  const showing = await work.query<{ entry: string }>(
    'select distinct entry from editorial.editions where files @> array[$1]',
    [sha256],
  )
  if (showing.length === 0) return
  await passRows(work.query, { search: showing.map(({ entry }) => entry) }, 'search')
}
