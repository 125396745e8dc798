import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { LocalCalendar } from '../../domain/time/calendar.ts'
import { shanghaiDay, type Day } from '../../domain/time/day.ts'
import {
  changeRuleOn,
  deadlineRuleOn,
  deadlineRulesOf,
  countPeriod,
  type DeadlineRule,
} from '../../domain/time/deadlines.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { cityCalendar } from '../calendar/cityCalendar.ts'

/**
 * Sets, or moves, the day by which the item must be public (条例 art. 26 or the domain's own law).
 * Only what is to be disclosed proactively has one.
 */
export const setPublicationDeadline = async (
  work: Work,
  domain: Domain,
  id: string,
  values: Values,
): Promise<void> => {
  const start = values[domain.duty.countedFrom ?? 'formationDate']
  const counts = typeof start === 'string' && values.attribute === 'proactive'
  await work.query(
    `update editorial.deadlines set dropped_at = clock_timestamp()
     where subject = $1 and met_at is null and dropped_at is null
       and ($2::date is null or starts_on <> $2::date) and rule <> all ($3)`,
    [id, counts ? start : null, NOT_OF_PUBLICATION],
  )
  const { duty } = domain
  const rule = counts ? deadlineRuleOn(duty.publishBy, start, deadlineRulesOf(duty)) : undefined
  if (counts && rule) await startDeadline(work, id, rule, start)
}

/** The same for many new items, in one statement: those of one day are due on one day. */
export const setPublicationDeadlines = async (
  work: Work,
  { duty }: Domain,
  items: readonly { id: string; values: Values }[],
): Promise<void> => {
  const rows = items.flatMap(({ id, values }) => {
    const start = values[duty.countedFrom ?? 'formationDate']
    if (typeof start !== 'string' || values.attribute !== 'proactive') return []
    const rule = deadlineRuleOn(duty.publishBy, start, deadlineRulesOf(duty))
    return rule
      ? [{ id: uuidv7(), subject: id, rule: rule.code, starts_on: start, rule_of: rule }]
      : []
  })
  const due = new Map<string, Day | undefined>()
  for (const { starts_on: start, rule_of: rule } of rows) {
    const key = `${rule.code} ${start}`
    if (!due.has(key)) due.set(key, dueUnlessUnknown(work, rule, start))
  }
  await work.query(
    `insert into editorial.deadlines (id, subject_kind, subject, rule, starts_on, due_on)
     select id, 'disclosure', subject, rule, starts_on, due_on
     from jsonb_to_recordset($1::jsonb)
       as due (id uuid, subject uuid, rule text, starts_on date, due_on date)
     where due_on is not null`,
    [
      JSON.stringify(
        rows.map(({ rule_of: _, ...row }) => ({
          ...row,
          due_on: due.get(`${row.rule} ${row.starts_on}`),
        })),
      ),
    ],
  )
}

const dueUnlessUnknown = ({ payload }: Work, rule: DeadlineRule, start: Day): Day | undefined => {
  try {
    return dueOn(rule, start)
  } catch (error) {
    if (!(error instanceof CalendarNotLoaded)) throw error
    payload.logger.warn({ msg: `no working-day calendar for ${start}: no deadline was set` })
    return undefined
  }
}

/**
 * Starts the period in which a change of what was published must be public: from today, where the
 * law that times the item speaks of changes (条例 art. 26).
 */
export const setChangeDeadline = async (
  work: Work,
  domain: Domain,
  { id, values }: { id: string; values: Values },
): Promise<void> => {
  const today = shanghaiDay(new Date())
  const rule = changeRuleOn(domain.duty, today)
  if (rule && values.attribute === 'proactive') await startDeadline(work, id, rule, today)
}

/** A second change on the day of another opens that day's period again. */
const startDeadline = async (
  work: Work,
  id: string,
  rule: DeadlineRule,
  start: Day,
): Promise<void> => {
  const end = endOf(rule, start, await cityCalendar(work))
  await work.query(
    `insert into editorial.deadlines
       (id, subject_kind, subject, rule, starts_on, due_on, missing_year, length)
     values ($1, 'disclosure', $2, $3, $4, $5, $6, $7)
     on conflict (subject, rule, starts_on) do update set dropped_at = null,
       due_on = excluded.due_on, missing_year = excluded.missing_year, length = excluded.length,
       met_at = case when $8 then null else deadlines.met_at end`,
    [
      ...[uuidv7(), id, rule.code, start, end.due, end.missingYear],
      ...[end.length && JSON.stringify(end.length), REOPENED.has(rule.of)],
    ],
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
    ? { due: counted.due, missingYear: null, length: null }
    : { due: null, missingYear: counted.missingYear, length: period.length }
}

/** Events that may come about twice on one day, each opening the period again. */
const REOPENED = new Set<DeadlineRule['of']>(['change', 'settlement'])

/** Drops the open period of a change that was given up. */
export const dropChangeDeadline = ({ query }: Work, { duty }: Domain, id: string) =>
  query(
    `update editorial.deadlines set dropped_at = clock_timestamp()
     where subject = $1 and rule = $2 and met_at is null and dropped_at is null`,
    [id, `${duty.publishBy}.change`],
  )

/** Marks the items' publication deadlines as met now. */
export const metPublicationDeadlines = ({ query }: Work, ids: readonly string[]) =>
  query(
    `update editorial.deadlines set met_at = clock_timestamp()
     where subject = any ($1) and met_at is null and dropped_at is null and rule <> all ($2)`,
    [ids, NOT_OF_PUBLICATION],
  )

/** Drops the publication deadlines of items that will not be public. */
export const dropPublicationDeadlines = ({ query }: Work, ids: readonly string[]) =>
  query(
    `update editorial.deadlines set dropped_at = clock_timestamp()
     where subject = any ($1) and met_at is null and dropped_at is null and rule <> all ($2)`,
    [ids, NOT_OF_PUBLICATION],
  )

/** Periods of an item that its publication does not end. */
const REASSESSMENT = 'reassessment'
const INTERPRETATION = 'interpretation.due'
const URGENT_REVIEW = 'urgentReview'
const NOT_OF_PUBLICATION = [REASSESSMENT, INTERPRETATION, URGENT_REVIEW]

/** Starts the working days within which the review of an urgent publication is owed. @returns the last day */
export const setUrgentReview = async (
  work: Work,
  id: string,
  workingDays: number,
): Promise<Day> => {
  const today = shanghaiDay(new Date())
  const known = deadlineRuleOn(URGENT_REVIEW, today)
  if (!known) throw new Error('there is no rule for urgent reviews')
  const rule = { ...known, length: { workingDays } }
  await startDeadline(work, id, rule, today)
  return dueOn(rule, today) ?? today
}

/** Notes that the review of what was published urgently is done. */
export const metUrgentReview = ({ query }: Work, ids: readonly string[]) =>
  met(query, ids, URGENT_REVIEW)

/** Starts the year after which what is not disclosed is assessed anew (条例 art. 18). */
export const setReassessment = async (work: Work, ids: readonly string[]): Promise<void> => {
  const today = shanghaiDay(new Date())
  const rule = deadlineRuleOn(REASSESSMENT, today)
  if (rule) for (const id of ids) await startDeadline(work, id, rule, today)
}

/** Notes that items were assessed anew. */
export const metReassessment = ({ query }: Work, ids: readonly string[]) =>
  met(query, ids, REASSESSMENT)

/** Starts the days in which a document that is public now must be explained, as its column says. */
export const setInterpretationClock = async (
  work: Work,
  { id, column }: { id: string; column: string },
): Promise<void> => {
  const today = shanghaiDay(new Date())
  const rule = deadlineRuleOn(INTERPRETATION, today)
  if (!rule) return
  const [{ days = null } = {}] = await work.query<{ days: number | null }>(
    'select interpretation_days as days from public.columns where id = $1',
    [column],
  )
  const length = days === null ? rule.length : { workingDays: Number(days) }
  await startDeadline(work, id, { ...rule, length }, today)
}

/** Notes that documents were explained. */
export const metInterpretation = ({ query }: Work, ids: readonly string[]) =>
  met(query, ids, INTERPRETATION)

const met = async (query: Work['query'], ids: readonly string[], rule: string): Promise<void> => {
  if (ids.length === 0) return
  await query(
    `update editorial.deadlines set met_at = clock_timestamp()
     where subject = any ($1) and rule = $2 and met_at is null and dropped_at is null`,
    [ids, rule],
  )
}
