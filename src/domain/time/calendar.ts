import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

import { addDays, isDay, type Day } from './day.ts'

/**
 * What a city adds to the State Council's calendar: local rest days, and the year whose notice has
 * come out but is not yet in the shipped calendar.
 */
export interface LocalCalendar {
  readonly days: Readonly<Record<Day, 'work' | 'rest'>>
  /** Years for which `days` holds the whole notice; their other days follow the week. */
  readonly years?: readonly number[]
}

/** No holiday notice is known for this year, so no period that touches it can be counted. */
export class CalendarNotLoaded extends Error {
  readonly code = 'CALENDAR_NOT_LOADED'
  readonly year: number

  constructor(year: number) {
    super(`${year} 年的放假安排尚未载入，无法计算工作日`)
    this.name = 'CalendarNotLoaded'
    this.year = year
  }
}

/** Whether offices work on this day, make-up days (调休) included. */
export const isWorkingDay = (day: Day, local: LocalCalendar = NOTHING_LOCAL): boolean => {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  const localRule = local.days[day]
  if (localRule) return localRule === 'work'
  const year = Number(day.slice(0, 4))
  if (!isLoaded(year) && !local.years?.includes(year)) throw new CalendarNotLoaded(year)
  return WORKED_WEEKENDS[day] !== undefined || (!isWeekend(day) && REST_DAYS[day] === undefined)
}

/** The `count`-th working day after `day`, which itself is not counted (民法典 art. 201). */
export const addWorkingDays = (day: Day, count: number, local?: LocalCalendar): Day => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of days: ${count}`)
  let reached = day
  for (let counted = 0; counted < count;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached, local)) counted += 1
  }
  return reached
}

/** Working days after `from` up to and including `to`; negative when `to` is the earlier day. */
export const workingDaysBetween = (from: Day, to: Day, local?: LocalCalendar): number => {
  if (to < from) return 0 - workingDaysBetween(to, from, local)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, local)) count += 1
  }
  return count
}

const NOTHING_LOCAL: LocalCalendar = { days: {} }

// The notices as data: the package's own functions err by a day in time zones west of Greenwich and
// take a year they do not know for plain weeks.
const REST_DAYS: Readonly<Record<Day, string>> = notices.holidays
const WORKED_WEEKENDS: Readonly<Record<Day, string>> = notices.workdays

/** Every notice names National Day. */
const isLoaded = (year: number): boolean => REST_DAYS[`${year}-10-01`] !== undefined

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay())
