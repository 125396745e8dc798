import type { Payload } from 'payload'
import { poolOf } from '../database/adapter.ts'
import { preparedName } from '../database/preparedName.ts'
import type { Work } from '../database/transaction.ts'
import type { ActName } from '../domain/review/index.ts'
import type { Person } from '../domain/roles.ts'
import type { Issue, Stage } from '../domain/issues.ts'
import { reasonOff } from '../house.ts'
import { MAY } from '../policies/disclosure.ts'
import { inOneCapacity, type Verdict } from '../policies/verdict.ts'
import { withCompanions } from './disclosure/cases/caseItems.ts'
import { caseIssues } from './disclosure/cases/judge.ts'
import { STATE_AGAINST } from './disclosure/cases/stateAgainst.ts'
import { unsettled } from './screening/unsettled.ts'
import { readDisclosure, type DisclosureSubject } from './disclosure/cases/subject.ts'

/** Reads outside any act, on the pool. */
export const readerOf = (payload: Payload): Work['query'] => {
  const pool = poolOf(payload)
  return async (text, values = []) => {
    const { rows } = await pool.query({ name: preparedName(text), text, values: [...values] })
    return rows as never
  }
}

/**
 * Why the act would be refused if this person asked for it now; empty when it would go through.
 * Asked by buttons and the API alike, with the very questions that `perform` asks.
 */
export const reasonsAgainst = async (
  payload: Payload,
  act: ActName,
  id: string,
  person: Person,
): Promise<string[]> => {
  const [subject] = await readDisclosure(readerOf(payload), [id])
  if (!subject) return ['没有找到这条信息']
  const together = await withCompanions(readerOf(payload), subject)
  const doubts = await unsettled({ payload, query: readerOf(payload) }, together, act)
  return reasonsAgainstOn(payload, act, together, person, doubts)
}

/**
 * The same for an item that was read already, the first of those that are reviewed together, of which
 * these doubts are not settled.
 */
export const reasonsAgainstOn = (
  payload: Payload,
  act: ActName,
  together: readonly DisclosureSubject[],
  person: Person,
  doubts: readonly Issue[],
): string[] => {
  const [subject] = together
  if (!subject) return []
  const off = reasonOff(payload, subject.domain)
  if (off) return [off]
  const verdict = verdictOn(act, together, person)
  const state = STATE_AGAINST[act](subject)
  const stage = DEMANDS[act]
  const issues = state ? [] : [...(stage ? caseIssues(payload, together, stage) : []), ...doubts]
  return [
    ...(state ? [state] : []),
    ...('not' in verdict ? [verdict.not] : []),
    ...(issues.length > 0 ? [`还有 ${issues.length} 处需要处理`] : []),
  ]
}

/**
 * Whether the person may do it to the first of those that are reviewed together, or to all of them
 * where the act is on the whole case; as which role, and for whom.
 */
export const verdictOn = (
  act: ActName,
  together: readonly DisclosureSubject[],
  person: Person,
): Verdict => {
  const asked = WHOLE_CASE.has(act) ? together : together.slice(0, 1)
  const { verdict } = inOneCapacity(person, (by) => asked.map((each) => MAY[act](by, each)))
  return verdict ?? { not: '没有找到这条信息' }
}

/** Acts on all that is reviewed together; the others are on single items. */
const WHOLE_CASE: ReadonlySet<ActName> = new Set([
  ...(['submit', 'recall', 'approve', 'sign', 'return', 'publish', 'settle'] as const),
  ...(['schedule', 'unschedule', 'plan', 'acceptWaiver', 'reassign'] as const),
])

/** The stage whose demands an act makes on the text. */
const DEMANDS: Partial<Record<ActName, Stage>> = {
  submit: 'submit',
  approve: 'submit',
  sign: 'submit',
  settle: 'submit',
  publish: 'publish',
  schedule: 'publish',
}
