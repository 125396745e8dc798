import { addWorkingDays, CalendarNotLoaded, isWorkingDay, type LocalCalendar } from './calendar.ts'
import { addDays, shanghaiDay, type Day } from './day.ts'

/** How far a deadline has come, and of what is told then. Stored; do not change once used. */
export const REMINDERS = {
  /** To those it waits for. */
  soon: '即将到期',
  /** To the head of the unit. */
  overdue: '已经超期',
  /** To the disclosure office. */
  escalated: '超期仍未办理',
} as const
export type Reminder = keyof typeof REMINDERS

/** Working days before the last day on which it is told that it comes near. */
export const SOON_WORKING_DAYS = 2

/** Working days after the last day on which it is taken to the disclosure office. */
export const ESCALATED_WORKING_DAYS = 5

/** The days on which a deadline must end to have come as far as each reminder. */
export type Reached = Readonly<Record<Reminder, { from: Day; to: Day }>>

/** What is reached on a day of the office. */
export const reachedOn = (today: Day, local?: LocalCalendar): Reached => ({
  soon: { from: today, to: daysAhead(today, local) },
  overdue: { from: FIRST, to: addDays(today, -1) },
  escalated: { from: FIRST, to: daysBack(today, local) },
})

/** The office's day begins at eight: nobody is reminded in the night. */
export const officeDay = (now: Date): Day =>
  shanghaiDay(new Date(now.getTime() - 8 * 60 * 60 * 1000))

const FIRST = '1000-01-01'

/** Where next year's calendar is missing, plain days: a reminder comes rather early than never. */
const daysAhead = (today: Day, local?: LocalCalendar): Day => {
  try {
    return addWorkingDays(today, SOON_WORKING_DAYS, local)
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return addDays(today, SOON_WORKING_DAYS)
    throw error
  }
}

/** The latest day after which so many working days have begun. */
const daysBack = (today: Day, local?: LocalCalendar): Day => {
  let day = today
  for (let left = ESCALATED_WORKING_DAYS; left > 0; day = addDays(day, -1)) {
    if (worksOn(day, local)) left -= 1
  }
  return day
}

const worksOn = (day: Day, local?: LocalCalendar): boolean => {
  try {
    return isWorkingDay(day, local)
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return true
    throw error
  }
}
