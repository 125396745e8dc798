import type { Payload } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { isDelegable } from '../../domain/delegations.ts'
import type { Role } from '../../domain/roles.ts'
import { isAdministrator } from '../../domain/separation.ts'
import { shanghaiDay } from '../../domain/time/day.ts'

/** Somebody with a part in the work, and the posts that they may entrust. */
export interface Colleague {
  id: string
  name: string
  posts: readonly { role: Role; unit: string; unitName: string }[]
}

/** Everybody who has a part in the work now or will have, by name; no administrator. */
export const readColleagues = async (payload: Payload): Promise<Colleague[]> => {
  const people = await readerOf(payload)<Colleague>(COLLEAGUES, [shanghaiDay(new Date())])
  return people
    .filter(({ posts }) => !posts.some(({ role }) => isAdministrator(role)))
    .map((person) => ({ ...person, posts: person.posts.filter(({ role }) => isDelegable(role)) }))
}

const COLLEAGUES = `
  select person.id, person.name,
         json_agg(distinct jsonb_build_object(
           'role', post.role, 'unit', post.unit_id, 'unitName', unit.name)) as posts
  from public.people person
  join public.people_posts post on post._parent_id = person.id
  join public.organisations unit on unit.id = post.unit_id
  where coalesce(nullif(post."to", ''), '9999') >= $1::text
  group by person.id order by person.name, person.id`
