import type { Work } from '../../database/transaction.ts'
import type { LocalCalendar } from '../../domain/time/calendar.ts'

/**
 * What the city has loaded beside the calendar that is shipped. Read once a minute: a period is counted
 * in every act, and a year is loaded once a year. Whatever was counted just before is counted again by
 * the daily chore.
 */
export const cityCalendar = async ({
  payload,
  query,
}: Pick<Work, 'payload' | 'query'>): Promise<LocalCalendar> => {
  const known = read.get(payload)
  if (known && known.at > Date.now() - READ_AGAIN_AFTER_MS) return known.calendar
  const calendar = await readCalendar(query)
  read.set(payload, { calendar, at: Date.now() })
  return calendar
}

/** Reads it anew the next time, in this process; others learn of it within a minute. */
export const forgetCalendar = (payload: Work['payload']): void => {
  read.delete(payload)
}

const READ_AGAIN_AFTER_MS = 60_000

const read = new WeakMap<Work['payload'], { calendar: LocalCalendar; at: number }>()

const readCalendar = async (query: Work['query']): Promise<LocalCalendar> => {
  const loaded = await query<{ year: number; days: LocalCalendar['days'] }>(
    `select distinct on (year) year, days from editorial.calendars order by year, no desc`,
  )
  return {
    days: Object.assign({}, ...loaded.map(({ days }) => days)) as LocalCalendar['days'],
    years: loaded.map(({ year }) => year),
  }
}
