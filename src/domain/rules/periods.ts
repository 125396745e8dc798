import { addWorkingDays, CalendarNotLoaded } from '../time/calendar.ts'
import { addDays, type Day } from '../time/day.ts'

type Length = { workingDays: number } | { days: number }

/** Whether a notice stood for less time than the law asks; the day it was put up is not counted. */
export const isShorter = (from: Day, until: Day, length: Length): boolean => {
  const last = lastDay(from, length)
  return last !== undefined && until < last
}

/** Whether something was done after the last day on which it was in time. */
export const isLate = (event: Day, done: Day, length: Length): boolean => {
  const last = lastDay(event, length)
  return last !== undefined && done > last
}

/** Unknown where the calendar does not reach: what cannot be counted is not held against anybody. */
const lastDay = (from: Day, length: Length): Day | undefined => {
  if ('days' in length) return addDays(from, length.days)
  try {
    return addWorkingDays(from, length.workingDays)
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return undefined
    throw error
  }
}
