import type { Work } from '../../database/transaction.ts'
import type { Values } from '../../domain/fields/index.ts'
import { isRoleName, type Role } from '../../domain/roles.ts'
import type { DatedPost } from '../../domain/separation.ts'
import { IssuesFound } from '../../errors.ts'

/** An appointment as it is entered and kept. */
export interface KeptPost extends DatedPost {
  unit: string | null
}

/** Somebody as they are kept: what one signs in with, and every post there ever was. */
export interface KeptPerson {
  name: string
  email: string
  posts: readonly KeptPost[]
}

/** @returns undefined for somebody new */
export const readKept = async ({ query }: Work, id: string): Promise<KeptPerson | undefined> => {
  const [kept] = await query<{ name: string; email: string; posts: KeptPost[] }>(
    `select person.name, person.email, coalesce((
       select jsonb_agg(jsonb_build_object('role', post.role, 'unit', post.unit_id,
                'from', post."from", 'to', post."to") order by post._order)
       from public.people_posts post where post._parent_id = person.id), '[]') as posts
     from public.people person where person.id::text = $1`,
    [id],
  )
  return kept
}

/**
 * Of what was sent, what would change something: forms send everything they show. Whatever else a
 * request brings along, such as the count of failed logins, is nobody's to set.
 */
export const changesIn = (values: Values, kept: KeptPerson | undefined): Values => {
  const changes: Record<string, unknown> = {}
  for (const key of ['name', 'email'] as const) {
    if (key in values && values[key] !== kept?.[key]) changes[key] = values[key]
  }
  if (values.password) changes.password = values.password
  if ('posts' in values) {
    const posts = postsIn(values.posts)
    if (spelled(posts) !== spelled(kept?.posts ?? [])) changes.posts = posts
  }
  return changes
}

/** @throws IssuesFound when a post has no role that we know */
const postsIn = (sent: unknown): readonly KeptPost[] =>
  (Array.isArray(sent) ? sent : []).map((post: Values, at) => ({
    role: roleIn(post?.role, at),
    unit: unitIn(post?.unit),
    from: dayIn(post?.from),
    to: dayIn(post?.to),
  }))

const roleIn = (role: unknown, at: number): Role => {
  if (isRoleName(String(role))) return role as Role
  throw new IssuesFound([{ path: `posts.${at}.role`, code: 'required', message: '请选择角色' }])
}

/** An id, or the unit itself as forms that read deeply send it back. */
const unitIn = (unit: unknown): string | null => {
  if (typeof unit === 'object' && unit !== null) return String((unit as { id?: unknown }).id)
  return unit ? String(unit) : null
}

const dayIn = (day: unknown): string | null => (day ? String(day) : null)

const spelled = (posts: readonly KeptPost[]): string =>
  JSON.stringify(
    posts
      .map(({ role, unit, from, to }) => [role, unit, from || null, to || null].join(' '))
      .sort(),
  )
