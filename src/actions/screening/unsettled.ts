import type { Work } from '../../database/transaction.ts'
import type { ActName } from '../../domain/review/index.ts'
import type { CaseIssue } from '../../domain/review/gates.ts'
import type { Gravity } from '../../domain/screening/doubt.ts'
import type { DisclosureSubject } from '../disclosure/cases/subject.ts'
import { doubtsOf, type ItemDoubt } from './doubtsOf.ts'

/** What of doubts keeps an act waiting until somebody has mended or accepted it; a suggestion never does. */
const HOLDS: Partial<Record<ActName, readonly Gravity[]>> = {
  submit: ['block'],
  approve: ['block', 'warn'],
  sign: ['block', 'warn'],
  publish: ['block', 'warn'],
  schedule: ['block', 'warn'],
  // What cannot wait is looked at afterwards, but nobody's number goes out with it.
  publishUrgently: ['block'],
}

/** The doubts that keep the items from an act, as issues of theirs. */
export const unsettled = async (
  { payload, query }: Pick<Work, 'payload' | 'query'>,
  subjects: readonly DisclosureSubject[],
  act: ActName,
): Promise<CaseIssue[]> =>
  HOLDS[act] ? unsettledAmong(await doubtsOf(payload, query, subjects), subjects, act) : []

/** The same, among doubts that were looked up already. */
export const unsettledAmong = (
  doubts: ReadonlyMap<string, readonly ItemDoubt[]>,
  subjects: readonly DisclosureSubject[],
  act: ActName,
): CaseIssue[] =>
  subjects.flatMap(({ id, title }) =>
    (doubts.get(id) ?? [])
      .filter(({ accepted, gravity }) => !accepted && HOLDS[act]?.includes(gravity))
      .map(({ path, code, says, place, excerpt, source }) => ({
        item: id,
        path,
        code,
        message: `${subjects.length === 1 ? '' : `《${title}》`}${place}“${excerpt}”：${says}`,
        ...(source && { rule: source }),
      })),
  )
