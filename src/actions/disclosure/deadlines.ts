import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import { CalendarNotLoaded } from '../../domain/calendar.ts'
import { deadlineRuleOn, deadlineRulesOf, dueOn } from '../../domain/deadlines.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'

/**
 * Sets, or moves, the day by which the item must be public (条例 art. 26 or the domain's own law).
 * Only what is to be disclosed proactively has one.
 */
export const setPublicationDeadline = async (
  { query, payload }: Work,
  domain: Domain,
  id: string,
  values: Values,
): Promise<void> => {
  const start = values[domain.duty.countedFrom ?? 'formationDate']
  const counts = typeof start === 'string' && values.attribute === 'proactive'
  await query(
    `update editorial.deadlines set dropped_at = clock_timestamp()
     where subject = $1 and met_at is null and dropped_at is null
       and ($2::date is null or starts_on <> $2::date)`,
    [id, counts ? start : null],
  )
  const { duty } = domain
  const rule = counts ? deadlineRuleOn(duty.publishBy, start, deadlineRulesOf(duty)) : undefined
  if (!counts || !rule) return
  try {
    await query(
      `insert into editorial.deadlines (id, subject_kind, subject, rule, starts_on, due_on)
       values ($1, 'disclosure', $2, $3, $4, $5)
       on conflict (subject, rule, starts_on) do update set dropped_at = null`,
      [uuidv7(), id, rule.code, start, dueOn(rule, start)],
    )
  } catch (error) {
    if (!(error instanceof CalendarNotLoaded)) throw error
    payload.logger.warn({ msg: `no working-day calendar for ${start}: no deadline was set`, id })
  }
}

/** Marks the items' publication deadlines as met now. */
export const metPublicationDeadlines = ({ query }: Work, ids: readonly string[]) =>
  query(
    `update editorial.deadlines set met_at = clock_timestamp()
     where subject = any ($1) and met_at is null and dropped_at is null`,
    [ids],
  )
