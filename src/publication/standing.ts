import type { Work } from '../database/transaction.ts'
import type { Person } from '../domain/roles.ts'
import { passRows } from './door.ts'
import { appendNews, lockFeed, positionsOf } from './feed.ts'

/** How what is public stands in law, and why. */
export interface Standing {
  state: 'inForce' | 'lapsed' | 'repealed'
  /** Public: it stands on the item's page. */
  reason: string
  /** The day from which it holds. */
  since: string
  /** The item that takes its place. */
  successor?: string
}

/** Marks items that are public, and tells the readers. @returns the feed's position */
export const markStanding = async (
  work: Work,
  ids: readonly string[],
  standing: Standing,
  by: Person,
): Promise<string> => {
  const { query } = work
  const { state, reason, since, successor } = standing
  await query(
    `insert into editorial.standings (entry, no, state, reason, since, successor, by_id, by_name)
     select marked.id, 1 + coalesce(
         (select max(no) from editorial.standings where standings.entry = marked.id), 0),
       $2, $3, $4, $5, $6, $7
     from unnest($1::uuid[]) as marked (id)`,
    [ids, state, reason, since, successor ?? null, by.id, by.name],
  )
  await lockFeed(work)
  await query('update public.entries set publication_state = $2 where id = any ($1)', [
    ids,
    state === 'inForce' ? 'live' : state,
  ])
  const kind = state === 'inForce' ? 'restored' : state
  const position = await appendNews(
    work,
    ids.map((entry) => ({ entry, edition: null, kind, reason })),
  )
  await passRows(query, { standings: ids, changes: positionsOf(position, ids.length) }, position)
  return position
}
