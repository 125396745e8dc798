import type { Work } from '../database/transaction.ts'
import { passRows } from './door.ts'
import { filesOf } from './editionFiles.ts'
import { appendNews, lockFeed } from './feed.ts'

/** Takes items out of the public house, leaving tombstones. @returns the feed's position */
export const withdrawItems = async (
  work: Work,
  items: readonly { id: string }[],
  reason: string,
): Promise<string> => {
  const { query } = work
  const ids = items.map(({ id }) => id)
  await lockFeed(work)
  await query(`update public.entries set publication_state = 'withdrawn' where id = any ($1)`, [
    ids,
  ])
  const position = await appendNews(
    work,
    ids.map((entry) => ({ entry, edition: null, kind: 'withdrawn', reason })),
  )
  const rows = {
    items: ids,
    search: ids,
    numbers: ids,
    editions: ids,
    placements: ids,
    standings: ids,
    tombstones: ids,
    files: await filesOf(work, ids),
    changes: await positionsAbout(work, ids),
  }
  await passRows(query, rows, position)
  return position
}

/** All that the feed ever said of the items: what was said of their editions goes with them. */
const positionsAbout = async ({ query }: Work, ids: readonly string[]): Promise<string[]> => {
  const rows = await query<{ position: string }>(
    'select position from editorial.feed where entry = any ($1)',
    [ids],
  )
  return rows.map(({ position }) => position)
}
