import type { Issue } from '../issues.ts'
import { isDay, type Day } from './day.ts'

/** 放假安排: which days of a year offices rest or work against the week, and where that is written. */
export interface HolidayNotice {
  year: number
  days: Readonly<Record<Day, 'work' | 'rest'>>
  source: string
}

/**
 * Reads a year's holiday notice in the form in which it is kept publicly (holiday-cn):
 * `{ year, papers: [address], days: [{ name, date, isOffDay }] }`. All that is wrong at once.
 */
export const readNotice = (given: unknown): { notice: HolidayNotice } | { issues: Issue[] } => {
  const { year, papers, days } = (given ?? {}) as Partial<Record<string, unknown>>
  const listed = (Array.isArray(days) ? days : []) as Partial<GivenDay>[]
  const issues = [
    ...(isYear(year) ? [] : [issue('year', '没有写明年份，例如 "year": 2027')]),
    ...(listed.length > 0 ? [] : [issue('days', '没有列出放假和调休的日期')]),
    ...listed.flatMap((day, at) => dayIssues(day, at, Number(year))),
    ...missingHolidays(listed, Number(year)),
  ]
  if (issues.length > 0) return { issues }
  return {
    notice: {
      year: Number(year),
      days: Object.fromEntries(
        listed.map(({ date, isOffDay }) => [date, isOffDay ? 'rest' : 'work']),
      ),
      source: [papers].flat().filter(Boolean).join(' '),
    },
  }
}

interface GivenDay {
  date: unknown
  isOffDay: unknown
}

const issue = (path: string, message: string): Issue => ({ path, code: 'calendar', message })

const isYear = (year: unknown): boolean => Number.isInteger(year) && /^20\d\d$/.test(String(year))

/** A holiday may begin before New Year. */
const dayIssues = ({ date, isOffDay }: Partial<GivenDay>, at: number, year: number): Issue[] => {
  const path = `days.${at}`
  if (!isDay(date)) return [issue(path, `“${String(date)}”不是日期`)]
  const isNear = Math.abs(Number(String(date).slice(0, 4)) - year) <= 1
  return [
    ...(isNear ? [] : [issue(path, `${String(date)} 不在 ${year} 年`)]),
    ...(typeof isOffDay === 'boolean' ? [] : [issue(path, `${String(date)} 没有写明放假还是上班`)]),
  ]
}

/** Every notice names these; one that does not is cut short, or another year's. */
const missingHolidays = (listed: readonly Partial<GivenDay>[], year: number): Issue[] =>
  ['01-01', '05-01', '10-01']
    .map((day) => `${year}-${day}`)
    .filter((day) => !listed.some(({ date, isOffDay }) => date === day && isOffDay === true))
    .map((day) => issue('days', `${day} 没有列为放假，放假安排不完整`))
