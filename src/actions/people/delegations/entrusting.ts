import type { Work } from '../../../database/transaction.ts'
import {
  holdsWithin,
  isDelegable,
  sayPeriod,
  type NamedPost,
  type Period,
} from '../../../domain/delegations.ts'
import { ROLES, type Role } from '../../../domain/roles.ts'
import { isAdministrator } from '../../../domain/separation.ts'
import { Refusal } from '../../../errors.ts'
import type { Appointed } from './subject.ts'

/**
 * The posts that were named, or all that can be entrusted, each once.
 * @throws Refusal NOT_ALLOWED when one is not theirs to entrust, WRONG_STATE when there is none
 */
export const chosenPosts = (
  { name, posts }: Appointed,
  named: readonly NamedPost[] | undefined,
  period: Period,
): NamedPost[] => {
  const own = posts.flatMap((post) =>
    post.unit && holdsWithin(post, period) ? [{ role: post.role, unit: post.unit }] : [],
  )
  const chosen = once(named ?? own.filter(({ role }) => isDelegable(role)))
  if (chosen.length === 0) throw new Refusal('WRONG_STATE', '请选择要委托的任职')
  for (const { role, unit } of chosen) {
    if (!isDelegable(role)) throw new Refusal('NOT_ALLOWED', `“${ROLES[role]}”不能委托他人`)
    if (own.some((post) => post.role === role && post.unit === unit)) continue
    throw new Refusal(
      'NOT_ALLOWED',
      `${name}在此期间没有担任这个单位的“${ROLES[role]}”，不能委托；受托的任职不能再转委托`,
    )
  }
  return chosen
}

const once = (posts: readonly NamedPost[]): NamedPost[] => [
  ...new Map(posts.map(({ role, unit }) => [`${role} ${unit}`, { role, unit }])).values(),
]

/**
 * @throws Refusal NOT_ALLOWED when whoever is to act has no part in the work over these days, or is one
 * of the three administrators
 */
export const refuseStranger = ({ name, posts }: Appointed, period: Period): void => {
  const held = posts.filter((post) => holdsWithin(post, period))
  const administrator = held.find(({ role }) => isAdministrator(role))
  if (administrator) {
    const role = ROLES[administrator.role]
    throw new Refusal('NOT_ALLOWED', `三员分立：${name}是${role}，不能受托参与审核、发布`)
  }
  if (held.length > 0) return
  throw new Refusal('NOT_ALLOWED', `${name}在此期间没有任职，不能受托；请先由安全管理员授予任职`)
}

/** @throws Refusal CONFLICT when one of the posts is in somebody's hands already on one of the days */
export const refuseEntrustedTwice = async (
  { query }: Work,
  of: Appointed,
  posts: readonly NamedPost[],
  { from, until }: Period,
): Promise<void> => {
  const [taken] = await query<Period & { role: Role; to: string }>(
    `select post.role, delegation.to_name as to,
            delegation.from_day::text as from, delegation.until_day::text as until
     from editorial.standing_delegations delegation
     join editorial.delegated_posts post on post.delegation = delegation.id
     join jsonb_to_recordset($2::jsonb) as wanted (role text, unit uuid)
       on wanted.role = post.role and wanted.unit = post.unit
     where delegation.of_id = $1
       and delegation.from_day <= $4::date and delegation.until_day >= $3::date
     limit 1`,
    [of.id, JSON.stringify(posts), from, until],
  )
  if (!taken) return
  throw new Refusal(
    'CONFLICT',
    `“${ROLES[taken.role]}”已经委托给${taken.to}（${sayPeriod(taken)}），请先结束那次委托或者改变日期`,
  )
}
