import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import { CalendarNotLoaded } from '../../../domain/time/calendar.ts'
import type { Day } from '../../../domain/time/day.ts'
import { dueOn, type DeadlineRule } from '../../../domain/time/deadlines.ts'

/** A period that begins for an item. */
export interface Period {
  subject: string
  rule: DeadlineRule
  start: Day
}

/**
 * Starts periods of items, all in one statement. One that was dropped, or that may come about twice on
 * a day, runs again. Where the calendar of the year is not known none is set, and the log says so.
 */
export const startPeriods = async (work: Work, periods: readonly Period[]): Promise<void> => {
  const due = dueDays(work)
  const rows = periods.flatMap(({ subject, rule, start }) => {
    const due_on = due(rule, start)
    const of = { subject, rule: rule.code, starts_on: start, reopens: REOPENED.has(rule.of) }
    return due_on === undefined ? [] : [{ id: uuidv7(), due_on, ...of }]
  })
  if (rows.length === 0) return
  await work.query(
    `insert into editorial.deadlines as known (id, subject_kind, subject, rule, starts_on, due_on)
     select id, 'disclosure', subject, rule, starts_on, due_on
     from jsonb_to_recordset($1::jsonb)
       as new (id uuid, subject uuid, rule text, starts_on date, due_on date)
     on conflict (subject, rule, starts_on) do update set dropped_at = null,
       met_at = case when known.rule = any ($2) then null else known.met_at end`,
    [
      JSON.stringify(rows),
      [...new Set(rows.filter(({ reopens }) => reopens).map(({ rule }) => rule))],
    ],
  )
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

/** Events that may come about twice on one day, each opening the period again. */
const REOPENED = new Set<DeadlineRule['of']>(['change', 'settlement'])

/** The last day of a period, worked out once for all items of a day; undefined where it is unknown. */
const dueDays = ({ payload }: Work) => {
  const known = new Map<string, Day | undefined>()
  return (rule: DeadlineRule, start: Day): Day | undefined => {
    const key = `${rule.code} ${start} ${JSON.stringify(rule.length)}`
    if (!known.has(key)) known.set(key, dueUnlessUnknown(payload, rule, start))
    return known.get(key)
  }
}

const dueUnlessUnknown = (
  { logger }: Work['payload'],
  rule: DeadlineRule,
  start: Day,
): Day | undefined => {
  try {
    return dueOn(rule, start)
  } catch (error) {
    if (!(error instanceof CalendarNotLoaded)) throw error
    logger.warn({ msg: `no working-day calendar for ${start}: no deadline was set` })
    return undefined
  }
}
