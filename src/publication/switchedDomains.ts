import type { Work } from '../database/transaction.ts'
import { passRows } from './door.ts'
import { lockFeed } from './feed.ts'

/** Domains whose items go out of the public house, and those whose items come back. */
export interface Switched {
  off: readonly string[]
  on: readonly string[]
}

/** What differs between the domains that are to be off and those that are. */
export const switchedTo = async (
  { query }: Pick<Work, 'query'>,
  wanted: readonly string[],
): Promise<Switched> => {
  const rows = await query<{ slug: string }>('select slug from editorial.domains_off')
  const now = rows.map(({ slug }) => slug)
  return {
    off: wanted.filter((slug) => !now.includes(slug)),
    on: now.filter((slug) => !wanted.includes(slug)),
  }
}

/**
 * Passes the items of these domains out of the public house or in again, exactly as they were. The
 * feed has no news of it, for nothing was published or withdrawn; it keeps what it told of them to
 * itself meanwhile.
 */
export const passSwitched = async (work: Work, { off, on }: Switched): Promise<void> => {
  const { query } = work
  await lockFeed(work)
  await query(
    'insert into editorial.domains_off select unnest($1::text[]) on conflict do nothing',
    [off],
  )
  await query('delete from editorial.domains_off where slug = any ($1)', [on])
  const entries = await query<{ id: string }>(
    'select id from public.entries where domain = any ($1)',
    [[...off, ...on]],
  )
  const ids = entries.map(({ id }) => id)
  const files = await query<{ sha256: string }>(
    'select distinct unnest(files) as sha256 from editorial.editions where entry = any ($1)',
    [ids],
  )
  const news = await query<{ position: string }>(
    'select position from editorial.feed where entry = any ($1)',
    [ids],
  )
  const rows = {
    items: ids,
    search: ids,
    numbers: ids,
    editions: ids,
    placements: ids,
    standings: ids,
    tombstones: ids,
    files: files.map(({ sha256 }) => sha256),
    changes: news.map(({ position }) => position),
  }
  await passRows(query, rows, 'switched')
}
