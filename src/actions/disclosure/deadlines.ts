import type { Work } from '../../database/transaction.ts'
import { addDays, shanghaiDay, type Day } from '../../domain/time/day.ts'
import { changeRuleOn, deadlineRuleOn, deadlineRulesOf } from '../../domain/time/deadlines.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { startDeadlines } from './startDeadlines.ts'

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
  if (counts && rule) await startDeadlines(work, [{ id, rule, start }])
}

/** The same for many new items, in one statement. */
export const setPublicationDeadlines = async (
  work: Work,
  { duty }: Domain,
  items: readonly { id: string; values: Values }[],
): Promise<void> => {
  await startDeadlines(
    work,
    items.flatMap(({ id, values }) => {
      const start = values[duty.countedFrom ?? 'formationDate']
      if (typeof start !== 'string' || values.attribute !== 'proactive') return []
      const rule = deadlineRuleOn(duty.publishBy, start, deadlineRulesOf(duty))
      return rule ? [{ id, rule, start }] : []
    }),
  )
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
  if (rule && values.attribute === 'proactive') {
    await startDeadlines(work, [{ id, rule, start: today }])
  }
}

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

/**
 * Starts the working days within which the review of an urgent publication is owed.
 * @returns the last day; while a year's calendar is missing, counted without rest days
 */
export const setUrgentReview = async (
  work: Work,
  id: string,
  workingDays: number,
): Promise<Day> => {
  const today = shanghaiDay(new Date())
  const known = deadlineRuleOn(URGENT_REVIEW, today)
  if (!known) throw new Error('there is no rule for urgent reviews')
  const rule = { ...known, length: { workingDays } }
  const [due] = await startDeadlines(work, [{ id, rule, start: today }])
  return due ?? addDays(today, workingDays)
}

/** Notes that the review of what was published urgently is done. */
export const metUrgentReview = ({ query }: Work, ids: readonly string[]) =>
  met(query, ids, URGENT_REVIEW)

/** Starts the year after which what is not disclosed is assessed anew (条例 art. 18). */
export const setReassessment = async (work: Work, ids: readonly string[]): Promise<void> => {
  const today = shanghaiDay(new Date())
  const rule = deadlineRuleOn(REASSESSMENT, today)
  if (!rule) return
  await startDeadlines(
    work,
    ids.map((id) => ({ id, rule, start: today })),
  )
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
  await startDeadlines(work, [{ id, rule: { ...rule, length }, start: today }])
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
