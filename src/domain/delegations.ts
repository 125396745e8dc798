import { ROLES, type Role } from './roles.ts'
import { isAdministrator, type DatedPost } from './separation.ts'
import { addMonths, printDay, type Day } from './time/day.ts'

/** 委托: from which day to which. Both days belong to it. */
export interface Period {
  from: Day
  until: Day
}

/** Why nothing can be entrusted over these days; undefined when it can. */
export const againstPeriod = ({ from, until }: Period, today: Day): string | undefined => {
  if (from < today) return '委托不能从过去的日子开始'
  if (until < from) return '结束日期不能早于开始日期'
  return until >= addMonths(from, LONGEST_MONTHS)
    ? '一次委托最长一年；长期由他人担任的，请安全管理员任免'
    : undefined
}

/** Longer than this it is no delegation but an appointment. */
const LONGEST_MONTHS = 12

/** A post as it is entrusted: what one is appointed to, for which unit. */
export interface NamedPost {
  role: Role
  unit: string
}

/** Whether the role is one of those that may be entrusted: the three administrators' may not. */
export const isDelegable = (role: Role): boolean => !isAdministrator(role)

/** Whether an appointment holds on some day of these. */
export const holdsWithin = ({ from, to }: DatedPost, period: Period): boolean =>
  (from || period.from) <= period.until && (to || period.until) >= period.from

/** 审核、发布 */
export const sayRoles = (posts: readonly { role: Role }[]): string =>
  [...new Set(posts.map(({ role }) => ROLES[role]))].join('、')

/** 2018年5月8日至2018年5月18日 */
export const sayPeriod = ({ from, until }: Period): string =>
  from === until ? `${printDay(from)}当日` : `${printDay(from)}至${printDay(until)}`
