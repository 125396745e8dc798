import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import { LATE_AFTER_MS } from '../../../domain/review/schedules.ts'
import type { Person } from '../../../domain/roles.ts'
import { Refusal } from '../../../errors.ts'

/** Sets the moment at which each case is published; one that was set before is given up. */
export const setSchedules = async (
  work: Work,
  cases: readonly string[],
  moment: Date,
  by: Person,
): Promise<void> => {
  await giveUpSchedules(work, cases)
  await work.query(
    `with made as (
       insert into editorial.schedules (id, case_id, publish_at, by_id, by_name)
       select new.id, new.of, $3, $4, $5 from unnest($1::uuid[], $2::uuid[]) as new (id, of)
       returning id, publish_at
     )
     insert into editorial.schedule_turns (schedule, next_at) select id, publish_at from made`,
    [cases.map(() => uuidv7()), cases, moment, by.id, by.name],
  )
}

/** Somebody decided otherwise: nothing is published by itself any more. */
export const giveUpSchedules = ({ query }: Work, cases: readonly string[]): Promise<unknown> =>
  query(`${endSchedules('cancelled')} where case_id = any ($1) and over_at is null`, [cases])

/** The end of every schedule that the condition behind it finds, alarms that were left open too. */
export const endSchedules = (outcome: 'cancelled' | 'void'): string => `
  update editorial.schedules set
    ended_at = coalesce(ended_at, clock_timestamp()),
    outcome = coalesce(outcome, '${outcome}'),
    over_at = clock_timestamp()`

/** How a case came to be published by itself. */
export interface Fulfilled {
  outcome: 'published' | 'late'
  publishAt: Date
}

/**
 * Ends the schedule by which these cases are published now.
 * @throws Refusal CONFLICT when it was ended by somebody else, or is another case's
 */
export const fulfilSchedule = async (
  { query }: Work,
  schedule: string,
  cases: readonly string[],
): Promise<Fulfilled> => {
  const [fulfilled] = await query<Fulfilled>(
    `update editorial.schedules set ended_at = clock_timestamp(), over_at = clock_timestamp(),
       outcome = case when clock_timestamp() > publish_at + $3 * interval '1 millisecond'
         then 'late' else 'published' end
     where id = $1 and case_id = any ($2) and ended_at is null
     returning outcome, publish_at as "publishAt"`,
    [schedule, cases, LATE_AFTER_MS],
  )
  if (!fulfilled) throw new Refusal('CONFLICT', '定时发布已经取消或者已经完成')
  return fulfilled
}
