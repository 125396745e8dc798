import type { Day } from './time/day.ts'
import type { Person, Role } from './roles.ts'

/**
 * 三员分立: three administrators who cannot hold each other's powers, nor a part in the review. One
 * keeps accounts and settings, one gives posts, one reads the ledger.
 */
export const ADMINISTRATORS = ['administrator', 'security', 'auditor'] as const
type Administrator = (typeof ADMINISTRATORS)[number]

/** Whether the role is one of the three. */
export const isAdministrator = (role: Role): role is Administrator =>
  (ADMINISTRATORS as readonly Role[]).includes(role)

/** The units whose items the person has a part in; none for an administrator. */
export const unitsOfWork = ({ posts }: Person): string[] => [
  ...new Set(posts.flatMap(({ role, covers }) => (isAdministrator(role) ? [] : covers))),
]

/** An appointment with its days; without them it holds always. */
export interface DatedPost {
  role: Role
  from?: Day | null
  to?: Day | null
}

/** Two posts that one person cannot hold on the same day, today or later; undefined without such. */
export const clashOf = (
  posts: readonly DatedPost[],
  today: Day,
): readonly [Role, Role] | undefined => {
  for (const [at, one] of posts.entries()) {
    const other = posts.slice(at + 1).find((each) => excludes(one, each) && meet(one, each, today))
    if (other) return [one.role, other.role]
  }
  return undefined
}

/**
 * The posts that count, of those held today. What clashes was put there around the acts, or before
 * the powers were divided: then none of the three counts, and the work in the review goes on.
 */
export const separated = <P extends DatedPost>(posts: readonly P[]): readonly P[] => {
  const isMixed = posts.some((one) => posts.some((other) => excludes(one, other)))
  return isMixed ? posts.filter(({ role }) => !isAdministrator(role)) : posts
}

const excludes = (one: DatedPost, other: DatedPost): boolean =>
  one.role !== other.role && (isAdministrator(one.role) || isAdministrator(other.role))

const meet = (one: DatedPost, other: DatedPost, today: Day): boolean => {
  const from = [today, one.from ?? '', other.from ?? ''].reduce((a, b) => (a > b ? a : b))
  return from <= (one.to || NEVER) && from <= (other.to || NEVER)
}

const NEVER = '9999-12-31'
