import type { Work } from '../../../database/transaction.ts'
import { shanghaiDay } from '../../../domain/time/day.ts'
import { changeRuleOn, deadlineRuleOn, deadlineRulesOf } from '../../../domain/time/deadlines.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { startPeriods, type Period } from './periods.ts'

/** An item as its publication is timed. */
interface Timed {
  id: string
  values: Values
}

/**
 * Sets, or moves, the day by which the item must be public (条例 art. 26 or the domain's own law).
 * Only what is to be disclosed proactively has one.
 */
export const setPublicationDeadline = async (
  work: Work,
  domain: Domain,
  item: Timed,
): Promise<void> => {
  const start = startOf(domain, item)
  await Promise.all([
    work.query(
      `update editorial.deadlines set dropped_at = clock_timestamp()
       where subject = $1 and met_at is null and dropped_at is null
         and ($2::date is null or starts_on <> $2::date) and rule <> all ($3)`,
      [item.id, start ?? null, NOT_OF_PUBLICATION],
    ),
    setPublicationDeadlines(work, domain, [item]),
  ])
}

/** Sets it for items that have none yet. */
export const setPublicationDeadlines = async (
  work: Work,
  domain: Domain,
  items: readonly Timed[],
): Promise<void> => {
  await startPeriods(
    work,
    items.flatMap((item) => publicationOf(domain, item)),
  )
}

const publicationOf = (domain: Domain, item: Timed): Period[] => {
  const { duty } = domain
  const start = startOf(domain, item)
  const rule = start && deadlineRuleOn(duty.publishBy, start, deadlineRulesOf(duty))
  return start && rule ? [{ subject: item.id, rule, start }] : []
}

const startOf = ({ duty }: Domain, { values }: Timed): string | undefined => {
  const start = values[duty.countedFrom ?? 'formationDate']
  return typeof start === 'string' && values.attribute === 'proactive' ? start : undefined
}

/**
 * Starts the period in which a change of what was published must be public: from today, where the
 * law that times the item speaks of changes (条例 art. 26).
 */
export const setChangeDeadline = async (
  work: Work,
  domain: Domain,
  { id, values }: Timed,
): Promise<void> => {
  const start = shanghaiDay(new Date())
  const rule = changeRuleOn(domain.duty, start)
  if (rule && values.attribute === 'proactive') {
    await startPeriods(work, [{ subject: id, rule, start }])
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

/** Rules of an item's periods that its publication does not end. */
const NOT_OF_PUBLICATION = ['reassessment', 'interpretation.due', 'urgentReview']
