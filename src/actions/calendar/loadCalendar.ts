import { holdsAnywhere } from '../../domain/roles.ts'
import { readNotice } from '../../domain/time/readNotice.ts'
import { IssuesFound } from '../../errors.ts'
import type { Act } from '../Act.ts'
import { CALENDAR_SUBJECT } from './calendarSubject.ts'
import { forgetCalendar } from './cityCalendar.ts'
import { recountPeriods } from './recountPeriods.ts'

export interface LoadCalendarInput {
  /** The notice as it was read from its file. */
  notice: unknown
}

interface Loaded {
  year: number
  /** How many periods could be counted by it. */
  counted: number
}

/**
 * 载入放假安排: the State Council's holiday notice of a year becomes part of the calendar, and the periods
 * that waited for it are counted. Loaded again, the newer text counts.
 */
export const loadCalendar: Act<{ id: string }, LoadCalendarInput, Loaded> = {
  about: () => 'calendar',
  lock: async (work) => {
    await work.query(`select pg_advisory_xact_lock(hashtextextended('calendar', 0))`)
    return [{ id: CALENDAR_SUBJECT.subject }]
  },
  may: (person) =>
    holdsAnywhere(person, 'administrator')
      ? { as: 'administrator' }
      : { not: '由系统管理员载入放假安排' },
  state: () => undefined,
  change: async ({ work, by, input }) => {
    const read = readNotice(input.notice)
    if ('issues' in read) throw new IssuesFound(read.issues)
    const { year, days, source } = read.notice
    await work.query(
      `insert into editorial.calendars (year, no, days, source, by_id, by_name)
       select $1, 1 + coalesce(max(no), 0), $2, $3, $4, $5
       from editorial.calendars where year = $1`,
      [year, JSON.stringify(days), source, by.id, by.name],
    )
    forgetCalendar(work.payload)
    const counted = await recountPeriods(work)
    const why = `${year} 年，${Object.keys(days).length} 天${source ? `；${source}` : ''}`
    return { result: { year, counted }, ledger: [{ ...CALENDAR_SUBJECT, why }] }
  },
}
