import type { Work } from '../../database/transaction.ts'
import type { DeadlineLength } from '../../domain/time/deadlines.ts'
import type { Day } from '../../domain/time/day.ts'
import { endOf } from '../disclosure/deadlines/periods.ts'
import { cityCalendar } from './cityCalendar.ts'

interface Uncounted {
  id: string
  rule: string
  start: Day
  length: DeadlineLength
}

/**
 * Counts the periods that could not be counted, now that a year was loaded or came with a new release.
 * @returns how many have their day now
 */
export const recountPeriods = async (work: Work): Promise<number> => {
  const calendar = await cityCalendar(work)
  const waiting = await work.query<Uncounted>(
    `select id, rule, starts_on::text as start, length from editorial.deadlines
     where due_on is null and met_at is null and dropped_at is null`,
  )
  const counted = waiting.flatMap(({ id, rule, start, length }) => {
    const { due_on: due } = endOf({ code: rule, length }, start, calendar)
    return due ? [{ id, due }] : []
  })
  if (counted.length === 0) return 0
  await work.query(
    `update editorial.deadlines set due_on = counted.due, missing_year = null, length = null
     from jsonb_to_recordset($1::jsonb) as counted (id uuid, due date)
     where deadlines.id = counted.id and due_on is null`,
    [JSON.stringify(counted)],
  )
  return counted.length
}
