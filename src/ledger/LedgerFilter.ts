import type { Day } from '../domain/time/day.ts'
import { LINE_DAY } from './Line.ts'

/** Which lines are wanted; all of them, where nothing is said. */
export interface LedgerFilter {
  from?: Day
  to?: Day
  /** Who did it or tried to, or on whose post it was done; any of these. */
  people?: readonly string[]
  /** What it was done to; any of these. */
  subjects?: readonly string[]
  /** The unit that answered for what it was done to. */
  unit?: string
  act?: string
  /** Attempts that were refused, and nothing else. */
  refusedOnly?: boolean
}

/** The filter as SQL about `line`, whose values are added to those that the statement has. */
export const conditionOf = (filter: LedgerFilter, values: unknown[]): string => {
  const { from, to, people, subjects, unit, act, refusedOnly } = filter
  const given = (value: unknown): string => `$${values.push(value)}`
  return [
    'true',
    from && `${LINE_DAY} >= ${given(from)}::date`,
    to && `${LINE_DAY} <= ${given(to)}::date`,
    people && ofPeople(given(people)),
    subjects && `line.subject = any (${given(subjects)}::uuid[])`,
    unit && ofUnit(given(unit)),
    act && `line.act = ${given(act)}`,
    refusedOnly && 'line.refused is not null',
  ]
    .filter(Boolean)
    .join(' and ')
}

const ofPeople = (people: string): string =>
  `(line.by_id = any (${people}::uuid[]) or line.for_id = any (${people}::uuid[]))`

/** Lines of form 1 do not say the unit: there it is the one that answers for the item now. */
const ofUnit = (unit: string): string =>
  `(line.unit = ${unit}::uuid or line.form = 1 and line.subject in (
     select id from public.entries where responsible_unit_id = ${unit}::uuid))`
