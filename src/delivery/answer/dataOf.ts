import { Refused } from '../http/Refused.ts'
import type { Answering } from './answers.ts'
import type { Code } from './codes.ts'
import type { Question } from './execution.ts'
import { Outage } from './Outage.ts'

/**
 * What the interface answers to a question of our own pages, feeds and files.
 * @throws Refused in the interface's words when the reader asked for what cannot be; Outage when the
 * database cannot be read
 */
export const dataOf = async <Data>(answering: Answering, question: Question): Promise<Data> => {
  const { kind, body } = await answering(question)
  if (kind === 'unavailable') throw new Outage('UNAVAILABLE')
  const { data, errors } = JSON.parse(body.toString()) as Answered<Data>
  const [error] = errors ?? []
  if (!error && data) return data
  if (!error || FAULTS.has(error.extensions.code)) throw new Error('the interface did not answer')
  throw new Refused(error.extensions.code, 400, error.message)
}

interface Answered<Data> {
  data?: Data | null
  errors?: { message: string; extensions: { code: Code } }[]
}

/** What is no reader's doing. */
const FAULTS: ReadonlySet<Code> = new Set(['INTERNAL', 'INVALID_QUERY', 'SYNTAX'])
