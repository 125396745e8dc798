import type { Work } from '../../database/transaction.ts'
import type { Person } from '../../domain/roles.ts'
import { isOwedReview, OWED_REVIEW } from '../../domain/time/owedReview.ts'
import { IssuesFound } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import { publishEditions } from '../../publication/publish.ts'
import type { Act } from '../Act.ts'
import { declaredItems } from './cases/caseItems.ts'
import { runInterpretationClocks } from './deadlines/interpretationClocks.ts'
import { oweReview } from './deadlines/owedReview.ts'
import { metPublicationDeadlines } from './deadlines/publicationDeadlines.ts'
import { demandReason, refuseUnseen, subjectIssues, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { keepLikenesses } from '../screening/likenesses.ts'
import { unsettled } from '../screening/unsettled.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface PublishUrgentlyInput {
  /** Why it cannot wait, for the ledger and for whoever reviews it afterwards. */
  reason: string
  /** How many working days the review may take that is owed, within `OWED_REVIEW`; the usual ones when absent. */
  reviewWithin?: number
  seen?: Seen
}

/**
 * 应急公开: a duty leader who did not write it makes public what cannot wait, a warning for instance
 * (突发事件应对法 art. 7). Its case stays open where it is: the review is owed, within a limit.
 */
export const publishUrgently: Act<DisclosureSubject, PublishUrgentlyInput, { position: string }> = {
  lock: lockItems,
  may: (person, subject) => MAY.publishUrgently(person, subject),
  state: STATE_AGAINST.publishUrgently,
  change: async ({ work, subjects, by, input }) => {
    refuseUnseen(subjects, input.seen)
    const why = demandReason(input.reason)
    const within = demandLimit(input.reviewWithin)
    const issues = [
      ...subjects.flatMap((subject) => subjectIssues(work.payload, subject, 'publish')),
      ...(await unsettled(work, subjects, 'publishUrgently')),
    ]
    if (issues.length > 0) throw new IssuesFound(issues)
    const ids = subjects.map(({ id }) => id)
    const reviewBy = await oweReview(work, ids, within)
    for (const subject of subjects) await noteUrgent(work, subject, { why, reviewBy }, by)
    await metPublicationDeadlines(work, ids)
    await keepLikenesses(work.query, declaredItems(work.payload, subjects))
    await runInterpretationClocks(work, subjects)
    const position = await publishEditions(work, subjects)
    return { result: { position }, ledger: ledgerLines(subjects, why) }
  },
}

const demandLimit = (days: number = OWED_REVIEW.usual): number => {
  if (isOwedReview(days)) return days
  throw new IssuesFound([{ path: 'reviewWithin', code: 'outOfRange', message: OUT_OF_RANGE }])
}

const OUT_OF_RANGE = `补办审核的期限为 ${OWED_REVIEW.least} 至 ${OWED_REVIEW.most} 个工作日`

const noteUrgent = async (
  work: Work,
  { id, case: of, revision, hash }: DisclosureSubject,
  { why, reviewBy }: { why: string; reviewBy: string },
  by: Person,
) => {
  await work.query(
    `insert into editorial.urgent_publications
       (entry, case_id, revision, revision_hash, reason, review_by, by_id, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, of, revision, hash, why, reviewBy, by.id, by.name],
  )
}
