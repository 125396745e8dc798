import type { Work } from '../database/transaction.ts'

/** Something that changes what the public sees. */
export interface News {
  entry: string
  edition: string | null
  kind: 'published' | 'withdrawn' | 'lapsed' | 'repealed' | 'restored'
  reason: string | null
}

/**
 * Takes the feed's lock, which is held until the act ends: from here on publications happen one
 * after the other, so positions and times are seen by readers in the order in which they grow.
 */
export const lockFeed = async ({ query }: Work): Promise<void> => {
  await query('select last from editorial.feed_position for update')
}

/** Appends news to the feed. @returns the last position */
export const appendNews = async ({ query }: Work, news: readonly News[]): Promise<string> => {
  const [feed] = await query<{ last: string }>(
    `with moved as (
       update editorial.feed_position set last = last + $2 returning last
     ), appended as (
       insert into editorial.feed (position, entry, edition, kind, reason, at)
       select moved.last - $2 + one.nth, (one.value ->> 'entry')::uuid,
              (one.value ->> 'edition')::uuid, one.value ->> 'kind', one.value ->> 'reason',
              clock_timestamp()
       from moved, jsonb_array_elements($1::jsonb) with ordinality as one (value, nth)
     )
     select last from moved`,
    [JSON.stringify(news), news.length],
  )
  if (!feed) throw new Error('the feed has no position')
  return feed.last
}

/** The positions that ended at `last`. */
export const positionsOf = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(BigInt(last) - BigInt(index)))
