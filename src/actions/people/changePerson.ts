import type { Work } from '../../database/transaction.ts'
import { shanghaiDay, isDay, type Day } from '../../domain/time/day.ts'
import type { Values } from '../../domain/fields/index.ts'
import { ROLES, type Person } from '../../domain/roles.ts'
import { clashOf, type DatedPost } from '../../domain/separation.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { againstPersonChange } from '../../policies/people.ts'
import { changesIn, readKept, type KeptPerson, type KeptPost } from './personValues.ts'

/**
 * Of what was sent for somebody, what is to be written.
 * @throws Refusal when it is not this person's to change, or when the posts exclude one another
 */
export const personChanges = async (
  work: Work,
  by: Person,
  id: string,
  sent: Values,
): Promise<Values> => {
  const kept = await readKept(work, id)
  const changes = changesIn(sent, kept)
  const today = shanghaiDay(new Date())
  refuseStrangers(by, id, kept, changes, today)
  const posts = (changes.posts ?? kept?.posts ?? []) as readonly KeptPost[]
  if ('posts' in changes) refuseClash(posts, today)
  return changes
}

const refuseStrangers = (
  by: Person,
  id: string,
  kept: KeptPerson | undefined,
  changes: Values,
  today: Day,
): void => {
  const reason = againstPersonChange(by, {
    isNew: !kept,
    isOwn: id === by.id,
    isIndependent: (kept?.posts ?? []).some((post) => isIndependent(post, today)),
    account: Object.keys(changes).filter((key) => key !== 'posts'),
    posts: 'posts' in changes,
  })
  if (reason) throw new Refusal('NOT_ALLOWED', reason)
}

const isIndependent = ({ role, to }: DatedPost, today: Day): boolean =>
  (role === 'security' || role === 'auditor') && (to || today) >= today

/** @throws Refusal when one person would hold two of the three powers, or one and a part in the review */
export const refuseClash = (posts: readonly DatedPost[], today: Day): void => {
  refuseWrongDays(posts)
  const clash = clashOf(posts, today)
  if (!clash) return
  const [one, other] = clash.map((role) => ROLES[role])
  throw new Refusal('NOT_ALLOWED', `三员分立：“${one}”和“${other}”不能由同一人同时担任`)
}

const refuseWrongDays = (posts: readonly DatedPost[]): void => {
  const issues = posts.flatMap((post, at) =>
    (['from', 'to'] as const)
      .filter((key) => post[key] && !isDay(post[key]))
      .map((key) => ({ path: `posts.${at}.${key}`, code: 'day', message: '日期不存在' })),
  )
  if (issues.length > 0) throw new IssuesFound(issues)
}
