import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import type { LocalCalendar } from '../../../domain/time/calendar.ts'
import type { Day } from '../../../domain/time/day.ts'
import { countPeriod, type DeadlineRule } from '../../../domain/time/deadlines.ts'
import { cityCalendar } from '../../calendar/cityCalendar.ts'

/** A period that begins for an item. */
export interface Period {
  subject: string
  rule: DeadlineRule
  start: Day
}

/**
 * Starts periods of items, all in one statement. One that was dropped, or that may come about twice on
 * a day, runs again.
 * @returns the days on which they end; none where a year's calendar is missing to say so
 */
export const startPeriods = async (
  work: Work,
  periods: readonly Period[],
): Promise<(Day | null)[]> => {
  if (periods.length === 0) return []
  const end = ends(await cityCalendar(work))
  const rows = periods.map(({ subject, rule, start }) => ({
    ...{ id: uuidv7(), subject, rule: rule.code, starts_on: start, ...end(rule, start) },
    reopens: REOPENED.has(rule.of),
  }))
  await work.query(
    `insert into editorial.deadlines as known
       (id, subject_kind, subject, rule, starts_on, due_on, missing_year, length)
     select id, 'disclosure', subject, rule, starts_on, due_on, missing_year, length
     from jsonb_to_recordset($1::jsonb) as new (
       id uuid, subject uuid, rule text, starts_on date, due_on date, missing_year integer, length jsonb)
     on conflict (subject, rule, starts_on) do update set dropped_at = null,
       due_on = excluded.due_on, missing_year = excluded.missing_year, length = excluded.length,
       met_at = case when known.rule = any ($2) then null else known.met_at end`,
    [
      JSON.stringify(rows),
      [...new Set(rows.filter(({ reopens }) => reopens).map(({ rule }) => rule))],
    ],
  )
  return rows.map(({ due_on: due }) => due)
}

/** Notes that these periods of the items are met. */
export const meetPeriods = async (
  { query }: Work,
  ids: readonly string[],
  rule: string,
): Promise<void> => {
  if (ids.length === 0) return
  await query(
    `update editorial.deadlines set met_at = clock_timestamp()
     where subject = any ($1) and rule = $2 and met_at is null and dropped_at is null`,
    [ids, rule],
  )
}

/** How the end of a period is kept: its day, or, until that can be counted, the year that is missing. */
export const endOf = (
  period: Pick<DeadlineRule, 'code' | 'length'>,
  start: Day,
  calendar: LocalCalendar,
) => {
  const counted = countPeriod(period, start, calendar)
  return 'due' in counted
    ? { due_on: counted.due, missing_year: null, length: null }
    : { due_on: null, missing_year: counted.missingYear, length: period.length }
}

/** Events that may come about twice on one day, each opening the period again. */
const REOPENED = new Set<DeadlineRule['of']>(['change', 'settlement'])

/** Works out the end of a period once for all items of a day. */
const ends = (calendar: LocalCalendar) => {
  const known = new Map<string, ReturnType<typeof endOf>>()
  return (rule: DeadlineRule, start: Day) => {
    const key = `${rule.code} ${start} ${JSON.stringify(rule.length)}`
    const end = known.get(key) ?? endOf(rule, start, calendar)
    known.set(key, end)
    return end
  }
}
