import type { Person, Post, Role } from '../../domain/roles.ts'
import { separated } from '../../domain/separation.ts'

type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/**
 * Somebody as they may act today: the appointments that hold, each with every unit it covers; of
 * those that exclude one another, the ones that still count.
 * Undefined when nobody has that id.
 */
export const readPerson = async (query: Query, id: string): Promise<Person | undefined> => {
  const { rows } = await query(PERSON, [id])
  const [found] = rows as { id: string; name: string; posts: Post[] | null }[]
  return found && { id: found.id, name: found.name, posts: separated(found.posts ?? []) }
}

const PERSON = `
  with recursive today as (
    select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
  ), held as (
    select post.id, post.role, post.unit_id as unit
    from public.people_posts post, today
    where post._parent_id = $1
      and coalesce(nullif(post."from", ''), '0000') <= today.day
      and coalesce(nullif(post."to", ''), '9999') >= today.day
  ), covered as (
    select held.id, held.unit from held
    union
    select covered.id, unit.id
    from covered join public.organisations unit on unit.parent_id = covered.unit
  )
  select person.id, person.name, (
    select json_agg(json_build_object(
      'role', held.role, 'unit', held.unit,
      'covers', (select json_agg(covered.unit) from covered where covered.id = held.id)))
    from held
  ) as posts
  from public.people person where person.id = $1`

/**
 * The house itself, when it founds a city or runs its chores; nobody can sign in as it, so it may hold
 * what no person may hold together.
 */
export const HOUSE_ITSELF: Person = {
  id: '00000000-0000-0000-0000-000000000000',
  name: '系统',
  posts: (['administrator', 'security', 'office'] satisfies Role[]).map((role) => ({
    role,
    unit: '',
    covers: [],
  })),
}
