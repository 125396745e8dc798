import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { LocalCalendar } from '../../domain/time/calendar.ts'
import type { Day } from '../../domain/time/day.ts'
import { countPeriod, type DeadlineRule } from '../../domain/time/deadlines.ts'
import { cityCalendar } from '../calendar/cityCalendar.ts'

/** A period of an item that begins on a day. */
export interface Start {
  id: string
  rule: DeadlineRule
  start: Day
}

/**
 * Starts periods, in one statement; those of one rule and day are counted once. Begun again on a day
 * on which it had begun before, a period runs again if its event may come about twice on one day.
 * @returns the days on which they end; none where a year's calendar is missing
 */
export const startDeadlines = async (
  work: Work,
  starts: readonly Start[],
): Promise<(Day | null)[]> => {
  const calendar = await cityCalendar(work)
  const ends = new Map<string, End>()
  const rows = starts.map(({ id, rule, start }) => {
    const key = `${rule.code} ${start} ${JSON.stringify(rule.length)}`
    const end = ends.get(key) ?? endOf(rule, start, calendar)
    ends.set(key, end)
    return { ...end, id: uuidv7(), subject: id, rule: rule.code, start, again: isAgain(rule) }
  })
  if (rows.length > 0) await work.query(INSERT, [JSON.stringify(rows)])
  return rows.map(({ due }) => due)
}

const INSERT = `
  with begun as (
    select * from jsonb_to_recordset($1::jsonb) as begun (
      id uuid, subject uuid, rule text, start date, due date, "missingYear" integer, length jsonb,
      again boolean)
  )
  insert into editorial.deadlines
    (id, subject_kind, subject, rule, starts_on, due_on, missing_year, length)
  select id, 'disclosure', subject, rule, start, due, "missingYear", length from begun
  on conflict (subject, rule, starts_on) do update set dropped_at = null,
    due_on = excluded.due_on, missing_year = excluded.missing_year, length = excluded.length,
    met_at = case when (select bool_or(again) from begun
                        where begun.subject = excluded.subject and begun.rule = excluded.rule)
      then null else deadlines.met_at end`

/** Events that may come about twice on one day. */
const isAgain = ({ of }: DeadlineRule): boolean => of === 'change' || of === 'settlement'

/** How the end of a period is kept: its day, or, until that can be counted, the year that is missing. */
export type End = ReturnType<typeof endOf>
export const endOf = (
  period: Pick<DeadlineRule, 'code' | 'length'>,
  start: Day,
  calendar: LocalCalendar,
) => {
  const counted = countPeriod(period, start, calendar)
  return 'due' in counted
    ? { due: counted.due, missingYear: null, length: null }
    : { due: null, missingYear: counted.missingYear, length: period.length }
}
