import { Refused } from '../http/Refused.ts'
import type { Answering } from './answers.ts'
import type { Code } from './codes.ts'
import type { Question } from './execution.ts'
import { Outage } from './Outage.ts'

/**
 * What the interface answers to a question of our own pages, feeds and files. `missing` says, for an
 * argument that names what a page is about, how to tell that it is not there.
 * @throws Refused in the interface's words when the reader asked for what cannot be; Outage when the
 * database cannot be read
 */
export const dataOf = async <Data>(
  answering: Answering,
  question: Question,
  missing: Readonly<Record<string, string>> = {},
): Promise<Data> => {
  const { kind, body } = await answering(question)
  if (kind === 'unavailable') throw new Outage('UNAVAILABLE')
  const { data, errors } = JSON.parse(body.toString()) as Answered<Data>
  const [error] = errors ?? []
  if (!error && data) return data
  if (!error || FAULTS.has(error.extensions.code)) throw new Error('the interface did not answer')
  const { code, argument = '' } = error.extensions
  if (missing[argument]) throw new Refused('NOT_FOUND', 404, missing[argument])
  throw new Refused(code, 400, error.message)
}

interface Answered<Data> {
  data?: Data | null
  errors?: { message: string; extensions: { code: Code; argument?: string } }[]
}

/** What is no reader's doing. */
const FAULTS: ReadonlySet<Code> = new Set(['INTERNAL', 'INVALID_QUERY', 'SYNTAX'])
