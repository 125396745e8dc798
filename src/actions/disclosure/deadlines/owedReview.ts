import type { Work } from '../../../database/transaction.ts'
import { isPublicState } from '../../../domain/disclosure.ts'
import type { Person } from '../../../domain/roles.ts'
import { CalendarNotLoaded } from '../../../domain/time/calendar.ts'
import { shanghaiDay, type Day } from '../../../domain/time/day.ts'
import { deadlineRuleOn, dueOn, type DeadlineRule } from '../../../domain/time/deadlines.ts'
import { meetPeriods, startPeriods } from './periods.ts'
import type { DisclosureSubject } from '../cases/subject.ts'
import { wordAmendment } from '../cases/wordings.ts'

/**
 * Starts the working days within which the review of urgent publications is owed. In a year whose
 * calendar is not known they are counted as days: what cannot wait is not kept by that.
 * @returns the last day
 */
export const oweReview = async (
  work: Work,
  ids: readonly string[],
  workingDays: number,
): Promise<Day> => {
  const start = shanghaiDay(new Date())
  const known = deadlineRuleOn(RULE, start)
  if (!known) throw new Error('there is no rule for urgent reviews')
  const byCalendar = { ...known, length: { workingDays } }
  const rule = isCounted(byCalendar, start)
    ? byCalendar
    : { ...known, length: { days: workingDays } }
  await startPeriods(
    work,
    ids.map((subject) => ({ subject, rule, start })),
  )
  return dueOn(rule, start) ?? start
}

/** Whether the calendar of the year is known. */
const isCounted = (rule: DeadlineRule, start: Day): boolean => {
  try {
    return dueOn(rule, start) !== undefined
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return false
    throw error
  }
}

/** Notes that the review of what was published urgently is over. */
export const metOwedReview = (work: Work, ids: readonly string[]) => meetPeriods(work, ids, RULE)

const RULE = 'urgentReview'

/**
 * Ends the reviews that were owed for what had been published urgently. A text that the review left as
 * it was is public already; one that it changed, or that was withdrawn meanwhile, becomes an edition
 * that readers are told of.
 * @returns the items that are still to be published
 */
export const endOwedReviews = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
  by: Person,
): Promise<readonly DisclosureSubject[]> => {
  const before = subjects.filter(wasPublicBefore)
  if (before.length === 0) return subjects
  await metOwedReview(
    work,
    before.map(({ id }) => id),
  )
  const done = before.filter(isPublicAsItIs)
  for (const item of before.filter((each) => !done.includes(each))) {
    if (item.case) await wordAmendment(work, item.case, wordingOf(item), by)
  }
  return subjects.filter((subject) => !done.includes(subject))
}

/** In a case that is about no change of what was published, and public before all the same. */
const wasPublicBefore = ({ amendment, edition }: DisclosureSubject): boolean =>
  edition !== undefined && !amendment

const isPublicAsItIs = ({ hash, edition, publicationState }: DisclosureSubject): boolean =>
  isPublicState(publicationState) && hash === edition?.hash

const wordingOf = ({ publicationState }: DisclosureSubject) =>
  ({
    kind: 'correction',
    note: isPublicState(publicationState)
      ? '应急公开后，经补办审核更正。'
      : '撤回后，经重新审核公开。',
  }) as const
