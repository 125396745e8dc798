import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { REQUEST_ID, requestIdOf } from '../../monitor/requestId.ts'
import type { Asked, Outcome } from './Asked.ts'
import type { Measures } from './measures.ts'

interface Following {
  measures: Measures
  log: Pick<Logger, 'debug' | 'warn'>
}

/**
 * Follows each request to the end of its answer: gives it an id, counts it, measures it, and logs it
 * with neither address nor query, which may name people. What went well is logged at `debug` alone.
 */
export const following =
  ({ measures, log }: Following) =>
  (request: IncomingMessage, response: ServerResponse): Asked => {
    const asked: Asked = {
      id: requestIdOf(request.headers[REQUEST_ID]),
      operation: operationOf(request.url ?? ''),
    }
    response.setHeader(REQUEST_ID, asked.id)
    const begunAt = performance.now()
    const end = measures.begin()
    response.once('close', () => {
      const { id, operation } = asked
      const outcome = outcomeOf(response, asked)
      const seconds = (performance.now() - begunAt) / 1000
      end(operation, outcome, seconds)
      const told = {
        requestId: id,
        method: request.method,
        operation,
        outcome,
        status: response.statusCode,
        ms: Math.round(seconds * 1000),
      }
      if (isRemarkable(outcome, seconds)) log.warn(told, 'request')
      else log.debug(told, 'request')
    })
    return asked
  }

/** A flood that is shed must not become one of lines. */
const isRemarkable = (outcome: Outcome, seconds: number): boolean =>
  outcome === 'failed' || (outcome === 'answered' && seconds > SLOW)

/** Seconds that a reader notices. */
const SLOW = 2

const operationOf = (url: string): string => {
  const [, first = ''] = /^\/([a-z]*)/.exec(url) ?? []
  return KINDS[first] ?? 'page'
}

const KINDS: Readonly<Record<string, string>> = {
  graphql: 'graphql',
  files: 'file',
  health: 'health',
  schemas: 'schema',
}

const outcomeOf = (response: ServerResponse, { outcome }: Asked): Outcome => {
  if (!response.writableFinished) return 'left'
  const { statusCode } = response
  if (statusCode === 304) return 'unchanged'
  if (outcome) return outcome
  if (statusCode < 400) return 'answered'
  if (statusCode < 500) return 'refused'
  return statusCode === 503 ? 'unavailable' : 'failed'
}
