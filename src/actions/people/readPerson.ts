import { isAdministrator, separated } from '../../domain/separation.ts'
import type { Person, Post, Role } from '../../domain/roles.ts'
import { shanghaiDay } from '../../domain/time/day.ts'

type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/**
 * Somebody as they may act at this moment: the appointments that hold, of those that exclude one
 * another the ones that still count; and what was entrusted to them. Each with every unit it covers.
 * Undefined when nobody has that id.
 */
export const readPerson = async (
  query: Query,
  id: string,
  at: Date = new Date(),
): Promise<Person | undefined> => {
  const { rows } = await query(PERSON, [id, shanghaiDay(at)])
  const [found] = rows as { id: string; name: string; posts: HeldPost[] | null }[]
  return found && { id: found.id, name: found.name, posts: countedPosts(found.posts ?? []) }
}

interface HeldPost extends Omit<Post, 'for'> {
  for: Post['for'] | null
}

/**
 * What is entrusted counts for those alone who have a part in the work themselves: nobody becomes
 * staff by it, and no administrator gets a part in the review.
 */
const countedPosts = (held: readonly HeldPost[]): Post[] => {
  const posts = held.map(({ for: principal, ...post }): Post =>
    principal ? { ...post, for: principal } : post,
  )
  const own = separated(posts.filter((post) => !post.for))
  const hasPart = own.length > 0 && own.every(({ role }) => !isAdministrator(role))
  return [...own, ...(hasPart ? posts.filter((post) => post.for) : [])]
}

/** A post is entrusted for as long as whoever entrusted it is appointed to it themselves. */
const PERSON = `
  with recursive appointed as not materialized (
    select post._parent_id as person, post.id, post.role, post.unit_id as unit
    from public.people_posts post
    where coalesce(nullif(post."from", ''), '0000') <= $2::text
      and coalesce(nullif(post."to", ''), '9999') >= $2::text
  ), held as (
    select appointed.id, appointed.role, appointed.unit, null::uuid as of
    from appointed where appointed.person = $1
    union all
    select delegation.id || post.role || post.unit, post.role, post.unit, delegation.of_id
    from editorial.standing_delegations delegation
    join editorial.delegated_posts post on post.delegation = delegation.id
    where delegation.to_id = $1 and $2::text::date between delegation.from_day and delegation.until_day
      and exists (
        select from appointed
        where appointed.person = delegation.of_id and appointed.role = post.role
          and appointed.unit = post.unit)
  ), covered as (
    select held.id, held.unit from held
    union
    select covered.id, unit.id
    from covered join public.organisations unit on unit.parent_id = covered.unit
  )
  select person.id, person.name, (
    select json_agg(json_build_object(
      'role', held.role, 'unit', held.unit,
      'covers', (select json_agg(covered.unit) from covered where covered.id = held.id),
      'for', (select json_build_object('id', principal.id, 'name', principal.name)
              from public.people principal where principal.id = held.of)))
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
