import type { Work } from '../../../database/transaction.ts'
import { Refusal } from '../../../errors.ts'
import type { KeptPost } from '../personValues.ts'

/** Somebody with every post that they are or were appointed to. */
export interface Appointed {
  id: string
  name: string
  posts: readonly KeptPost[]
}

/**
 * Locks people, always in the order of their ids: what is entrusted by one of them, and who is
 * appointed to what, is decided one after the other.
 * @throws Refusal NOT_FOUND when somebody is not there
 */
export const lockPeople = async (
  { query }: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Appointed>> => {
  const known = await query<{ id: string }>(
    `select id from public.people where id::text = any ($1) order by id for update`,
    [ids],
  )
  if (known.length < new Set(ids).size) throw new Refusal('NOT_FOUND', '没有找到这个人')
  const rows = await query<Appointed>(
    `select person.id, person.name, coalesce((
       select jsonb_agg(jsonb_build_object('role', post.role, 'unit', post.unit_id,
                'from', post."from", 'to', post."to") order by post._order)
       from public.people_posts post where post._parent_id = person.id), '[]') as posts
     from public.people person where person.id::text = any ($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
