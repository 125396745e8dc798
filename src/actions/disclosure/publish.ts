import { sayWording } from '../../domain/amendments.ts'
import type { Work } from '../../database/transaction.ts'
import { Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import { publishEditions } from '../../publication/publish.ts'
import type { Act } from '../Act.ts'
import { closeCases } from './cases.ts'
import { casesOf, demand, refuseUnseen } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { metPublicationDeadlines } from './deadlines.ts'
import { STATE_AGAINST } from './stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './subject.ts'

export interface PublishInput {
  basedOn?: number
}

/** 发布: exactly the revisions that were approved become public, and the case is closed. */
export const publish: Act<DisclosureSubject, PublishInput, { position: string }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.publish(person, subject),
  state: STATE_AGAINST.publish,
  change: async ({ work, subjects, input }) => {
    refuseUnseen(subjects, input.basedOn)
    demand(work.payload, subjects, 'publish')
    await refuseUnapproved(work, subjects)
    await closeCases(work, casesOf(subjects))
    await metPublicationDeadlines(
      work,
      subjects.map(({ id }) => id),
    )
    // Last, because it takes the feed's lock, for which all other publications wait.
    const position = await publishEditions(work, subjects)
    return {
      result: { position },
      ledger: ledgerLines(subjects, ({ amendment }) => amendment && sayWording(amendment)),
    }
  },
}

/** The approval cites a revision; should the latest be another, nothing may go out. */
const refuseUnapproved = async (
  { query }: Work,
  subjects: readonly DisclosureSubject[],
): Promise<void> => {
  const approved = await query<{ entry: string }>(
    `select cited.entry from editorial.current_opinions opinion
     join editorial.opinion_revisions cited on cited.opinion = opinion.id
     join jsonb_to_recordset($1::jsonb) as now (id uuid, "case" uuid, revision integer, hash text)
       on now.id = cited.entry and now."case" = opinion.case_id
      and now.revision = cited.no and now.hash = cited.hash`,
    [
      JSON.stringify(
        subjects.map(({ id, case: of, revision, hash }) => ({ id, case: of, revision, hash })),
      ),
    ],
  )
  const ids = new Set(approved.map(({ entry }) => entry))
  const missing = subjects.find(({ id }) => !ids.has(id))
  if (missing) throw new Refusal('WRONG_STATE', `《${missing.title}》的当前内容没有经过审核`)
}
