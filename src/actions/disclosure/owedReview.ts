import type { Work } from '../../database/transaction.ts'
import type { Person } from '../../domain/roles.ts'
import { metUrgentReview } from './deadlines.ts'
import type { DisclosureSubject } from './subject.ts'
import { wordAmendment } from './wordings.ts'

/**
 * Ends the review that was owed for what had been published urgently. A text that the review left as
 * it was is public already; one that it changed becomes an edition that readers are told of.
 * @returns the items that are still to be published
 */
export const endOwedReviews = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
  by: Person,
): Promise<readonly DisclosureSubject[]> => {
  const owed = subjects.filter(wasUrgent)
  if (owed.length === 0) return subjects
  await metUrgentReview(
    work,
    owed.map(({ id }) => id),
  )
  const changed = owed.filter(({ hash, edition, publicationState }) =>
    publicationState === 'withdrawn' ? true : hash !== edition?.hash,
  )
  for (const { case: of } of changed) if (of) await wordAmendment(work, of, AFTER_REVIEW, by)
  return subjects.filter((subject) => !wasUrgent(subject) || changed.includes(subject))
}

/** In a case that is about its first publication, and public all the same. */
const wasUrgent = ({ amendment, edition }: DisclosureSubject): boolean =>
  edition !== undefined && !amendment

const AFTER_REVIEW = { kind: 'correction', note: '应急公开后，经补办审核更正。' } as const
