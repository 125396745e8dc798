import { CalendarNotLoaded, isWorkingDay, type LocalCalendar } from './calendar.ts'
import type { DeadlineRule } from './DeadlineRule.ts'
import { DEADLINE_RULES } from './deadlineRules.ts'
import { addDays, addMonths, daysBetween, shanghaiDay, type Day } from './day.ts'

export { DEADLINE_RULES }
export type { DeadlineEvent, DeadlineLength, DeadlineRule } from './DeadlineRule.ts'

/**
 * Time that does not count, such as asking a third party (条例 art. 33). The day on which the clock
 * stopped still counts; the day on which it ran again does not, as with the day of receipt.
 */
export interface Pause {
  readonly from: Day
  readonly to?: Day
}

/** The rules by which a domain's duties are timed: those that all share, and its own. */
export const deadlineRulesOf = (duty: {
  deadlineRules?: readonly DeadlineRule[]
}): readonly DeadlineRule[] => [...DEADLINE_RULES, ...(duty.deadlineRules ?? [])]

/** The rule for this duty in force on the day of the event, if the law knew the duty by then. */
export const deadlineRuleOn = (
  code: string,
  day: Day,
  rules: readonly DeadlineRule[] = DEADLINE_RULES,
): DeadlineRule | undefined =>
  rules.find((rule) => rule.code === code && rule.from <= day && (!rule.to || day <= rule.to))

/**
 * The rule that times the publication of a change: the duty's own with `.change` behind its code.
 * Where the law says nothing of changes there is none, and no period runs.
 */
export const changeRuleOn = (
  duty: { publishBy: string; deadlineRules?: readonly DeadlineRule[] },
  day: Day,
): DeadlineRule | undefined =>
  deadlineRuleOn(`${duty.publishBy}.change`, day, deadlineRulesOf(duty))

/**
 * The last day on which the duty is met in time; undefined while an open pause keeps it unknown.
 * Calendar days are not moved off a rest day, so an alarm is never late.
 */
export const dueOn = (
  rule: Pick<DeadlineRule, 'code' | 'length'>,
  start: Day,
  pauses: readonly Pause[] = [],
  local?: LocalCalendar,
): Day | undefined => {
  const byWorkingDays = 'workingDays' in rule.length
  let day = start
  for (let left = countOf(rule, start); left > 0;) {
    day = addDays(day, 1)
    const pause = pauses.find((each) => each.from < day && (!each.to || day <= each.to))
    if (pause && !pause.to) return undefined
    if (!pause && (!byWorkingDays || isWorkingDay(day, local))) left -= 1
  }
  return day
}

/** When a period ends, or the year whose calendar is missing to say so. */
export type Counted = { due: Day } | { missingYear: number }

/** Counts a period that starts on a day; a year that is not loaded is told, not thrown. */
export const countPeriod = (
  period: Pick<DeadlineRule, 'code' | 'length'>,
  start: Day,
  local?: LocalCalendar,
): Counted => {
  try {
    return { due: dueOn(period, start, [], local) as Day }
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return { missingYear: error.year }
    throw error
  }
}

/** The instant after which the duty is late: to the hour, or when the due day ends in Shanghai. */
export const dueAt = (
  rule: DeadlineRule,
  start: Date,
  pauses: readonly Pause[] = [],
  local?: LocalCalendar,
): Date | undefined => {
  if ('hours' in rule.length) return new Date(start.getTime() + rule.length.hours * 3_600_000)
  const due = dueOn(rule, shanghaiDay(start), pauses, local)
  return due === undefined ? undefined : new Date(`${addDays(due, 1)}T00:00:00+08:00`)
}

const countOf = ({ code, length }: Pick<DeadlineRule, 'code' | 'length'>, start: Day): number => {
  if ('workingDays' in length) return length.workingDays
  if ('days' in length) return length.days
  if ('months' in length) return daysBetween(start, addMonths(start, length.months))
  throw new Error(`${code} runs by the hour, ask dueAt`)
}
