import type { Work } from '../../../database/transaction.ts'
import { isPublicState } from '../../../domain/disclosure.ts'
import type { Person } from '../../../domain/roles.ts'
import { addDays, shanghaiDay, type Day } from '../../../domain/time/day.ts'
import { deadlineRuleOn } from '../../../domain/time/deadlines.ts'
import { meetPeriods, startPeriods } from './periods.ts'
import type { DisclosureSubject } from '../cases/subject.ts'
import { wordAmendment } from '../cases/wordings.ts'

/**
 * Starts the working days within which the review of urgent publications is owed.
 * @returns the last day; in a year whose calendar is not known, counted without rest days for now: what
 * cannot wait is not kept by that
 */
export const oweReview = async (
  work: Work,
  ids: readonly string[],
  workingDays: number,
): Promise<Day> => {
  const start = shanghaiDay(new Date())
  const known = deadlineRuleOn(RULE, start)
  if (!known) throw new Error('there is no rule for urgent reviews')
  const rule = { ...known, length: { workingDays } }
  const [due] = await startPeriods(
    work,
    ids.map((subject) => ({ subject, rule, start })),
  )
  return due ?? addDays(start, workingDays)
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
