import { sayWording } from '../../domain/amendments.ts'
import { isApproved } from '../../domain/review/opinions.ts'
import { Refusal } from '../../errors.ts'
import { printMoment } from '../../domain/time/moment.ts'
import { MAY } from '../../policies/disclosure.ts'
import { publishEditions } from '../../publication/publish.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { byCase, declaredItems } from './cases/caseItems.ts'
import { closeCases } from './cases/cases.ts'
import { casesOf, demand, refuseUnseen, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { endOwedReviews } from './deadlines/owedReview.ts'
import { metPublicationDeadlines } from './deadlines/publicationDeadlines.ts'
import { runInterpretationClocks } from './deadlines/interpretationClocks.ts'
import { fulfilSchedule } from './cases/schedules.ts'
import { raiseAlarm } from '../schedules/raiseAlarm.ts'
import { keepLikenesses } from '../screening/likenesses.ts'
import { unsettled } from '../screening/unsettled.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface PublishInput {
  seen?: Seen
  /** The schedule by which it happens by itself. */
  schedule?: string
}

/** 发布: exactly the revisions that were approved become public, and the case is closed. */
export const publish: Act<DisclosureSubject, PublishInput, { position: string }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.publish(person, subject),
  state: STATE_AGAINST.publish,
  change: async ({ work, subjects, by, input }) => {
    refuseUnseen(subjects, input.seen)
    const why = await keepSchedule(work, subjects, input.schedule)
    demand(work.payload, subjects, 'publish', await unsettled(work, subjects, 'publish'))
    refuseUnapproved(subjects)
    await Promise.all([
      metPublicationDeadlines(
        work,
        subjects.map(({ id }) => id),
      ),
      closeCases(work, casesOf(subjects)),
      runInterpretationClocks(work, subjects),
      keepLikenesses(work.query, declaredItems(work.payload, subjects)),
    ])
    // Last, because it takes the feed's lock, for which all other publications wait.
    const position = await publishEditions(work, await endOwedReviews(work, subjects, by))
    return {
      result: { position },
      ledger: ledgerLines(subjects, ({ amendment }) =>
        [why, amendment && sayWording(amendment)].filter(Boolean).join('；'),
      ),
    }
  },
}

/** @returns what the ledger says of a publication that was set for a time */
const keepSchedule = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
  schedule: string | undefined,
): Promise<string | undefined> => {
  if (!schedule) return undefined
  const { outcome, publishAt } = await fulfilSchedule(work, schedule, casesOf(subjects))
  if (outcome === 'late') await raiseAlarm(work, { schedule, level: 'late' })
  return `定时发布，原定 ${printMoment(publishAt)}`
}

/** Opinions cite revisions; should one that the chain asks for not cite the latest, nothing may go out. */
export const refuseUnapproved = (subjects: readonly DisclosureSubject[]): void => {
  const unapproved = byCase(subjects).find((items) => !isApproved(items))
  if (unapproved) {
    throw new Refusal('WRONG_STATE', `《${unapproved[0]?.title}》的当前内容没有经过审核`)
  }
}
