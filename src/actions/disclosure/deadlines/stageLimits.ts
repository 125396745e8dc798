import type { Work } from '../../../database/transaction.ts'
import { stageRule } from '../../../domain/problems.ts'
import { CHAIN_NAMES, stageOf, type StageName } from '../../../domain/review/index.ts'
import { shanghaiDay } from '../../../domain/time/day.ts'
import { cityCalendar } from '../../calendar/cityCalendar.ts'
import { endOf } from './periods.ts'

/*
 * How long a case may stay in a stage. Parts of the statements that move cases, so that moving one asks
 * the database nothing more.
 */

/**
 * Until when a case may stay in these stages that comes to them today, as JSON: a row for each chain and
 * stage that has a limit. A year without a calendar gives no day, but the year that is missing.
 */
export const stageLimits = async (work: Work, stages: readonly StageName[]): Promise<string> => {
  const calendar = await cityCalendar(work)
  const start = shanghaiDay(new Date())
  return JSON.stringify(
    CHAIN_NAMES.flatMap((chain) =>
      stages.flatMap((stage) => {
        const workingDays = stageOf(chain, stage)?.workingDays
        if (workingDays === undefined) return []
        const rule = stageRule(chain, stage)
        const end = endOf({ code: rule, length: { workingDays } }, start, calendar)
        return [{ chain, stage, rule, start, ...end }]
      }),
    ),
  )
}

/** Whatever stage the cases `$1` were in is left. */
export const LEFT = `stage_left as (
  update editorial.deadlines set met_at = clock_timestamp()
  where subject_kind = 'case' and subject = any ($1) and rule like 'stage.%'
    and met_at is null and dropped_at is null)`

/** The stage that the cases `reviewed` have come to begins; a second time on one day, begins again. */
export const entered = (limits: string, unlimited: string): string => `stage_entered as (
  insert into editorial.deadlines
    (id, subject_kind, subject, rule, starts_on, due_on, missing_year, length)
  select gen_random_uuid(), 'case', reviewed.id, allowed.rule, allowed.start, allowed.due_on,
         allowed.missing_year, allowed.length
  from reviewed
  join jsonb_to_recordset(${limits}::jsonb) as allowed (
    chain text, stage text, rule text, start date, due_on date, missing_year integer, length jsonb
  ) on allowed.chain = reviewed.chain and allowed.stage = reviewed.stage
  where reviewed.id <> all (${unlimited}::uuid[])
  on conflict (subject, rule, starts_on) do update set met_at = null, dropped_at = null,
    due_on = excluded.due_on, missing_year = excluded.missing_year, length = excluded.length)`
