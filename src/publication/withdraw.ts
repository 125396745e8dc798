import type { Work } from '../database/transaction.ts'
import { passRows, tellReaders } from './door.ts'
import { appendNews, lockFeed, positionsOf } from './feed.ts'

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
  await passRows(query, {
    items: ids,
    placements: ids,
    tombstones: ids,
    files: await filesOf(work, ids),
    changes: positionsOf(position, ids.length),
  })
  await tellReaders(query, position)
  return position
}

/** The files the items showed; those that no live item shows leave the public house with them. */
const filesOf = async ({ query }: Work, ids: readonly string[]): Promise<string[]> => {
  const rows = await query<{ sha256: string }>(
    `select distinct unnest(files) as sha256 from editorial.editions where entry = any ($1)`,
    [ids],
  )
  return rows.map(({ sha256 }) => sha256)
}
