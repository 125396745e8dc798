import type { Payload } from 'payload'
import { poolOf } from '../database/adapter.ts'
import { preparedName } from '../database/preparedName.ts'
import type { Work } from '../database/transaction.ts'
import type { ActName } from '../domain/review.ts'
import type { Person } from '../domain/roles.ts'
import type { Stage } from '../domain/issues.ts'
import { reasonOff } from '../house.ts'
import { MAY } from '../policies/disclosure.ts'
import { subjectIssues } from './disclosure/judge.ts'
import { STATE_AGAINST } from './disclosure/stateAgainst.ts'
import { readDisclosure, type DisclosureSubject } from './disclosure/subject.ts'

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
  return subject ? reasonsAgainstOn(payload, act, subject, person) : ['没有找到这条信息']
}

/** The same for an item that was read already. */
export const reasonsAgainstOn = (
  payload: Payload,
  act: ActName,
  subject: DisclosureSubject,
  person: Person,
): string[] => {
  const off = reasonOff(payload, subject.domain)
  if (off) return [off]
  const verdict = MAY[act](person, subject)
  const state = STATE_AGAINST[act](subject)
  const stage = DEMANDS[act]
  const issues = stage && !state ? subjectIssues(payload, subject, stage) : []
  return [
    ...(state ? [state] : []),
    ...('not' in verdict ? [verdict.not] : []),
    ...(issues.length > 0 ? [`还有 ${issues.length} 处需要处理`] : []),
  ]
}

/** The stage whose demands an act makes on the text. */
const DEMANDS: Partial<Record<ActName, Stage>> = {
  submit: 'submit',
  approve: 'submit',
  publish: 'publish',
}
