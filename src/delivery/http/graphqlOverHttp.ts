import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, type Answer } from '../answer/Answer.ts'
import type { Answering } from '../answer/answers.ts'
import { CODES } from '../answer/codes.ts'
import type { Report } from '../answer/publicError.ts'
import type { TrustedDocuments } from '../trusted/TrustedDocument.ts'
import { BadRequest } from './BadRequest.ts'
import { isAmong } from './isAmong.ts'
import { mediaTypeFor, type MediaType } from './mediaType.ts'
import { PUBLIC_HEADERS } from './publicHeaders.ts'
import { readQuestion } from './readQuestion.ts'
import type { Asked } from '../measures/Asked.ts'
import { sendError } from './sendError.ts'

/**
 * GraphQL over HTTP on bare node:http: what is asked most often passes through nothing else.
 * https://graphql.github.io/graphql-over-http/draft/
 */
export const graphqlOverHttp =
  ({ answering, answered, trusted, report }: Making) =>
  async (request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> => {
    try {
      if (request.method === 'OPTIONS') return preflight(response)
      if (request.method !== 'GET' && request.method !== 'POST') {
        throw new BadRequest(405, '请用 GET 或 POST')
      }
      const mediaType = mediaTypeFor(request.headers.accept)
      if (!mediaType) {
        throw new BadRequest(406, '只能答以 application/graphql-response+json 或 application/json')
      }
      const question = await readQuestion(request, trusted)
      const answer = await answering({ ...question, requestId: asked.id })
      answered(request, answer)
      if (answer.operation) asked.operation = answer.operation
      asked.outcome = answer.kind
      send(request, response, { answer, mediaType, isTrusted: question.isTrusted })
    } catch (error) {
      if (response.destroyed) return
      if (error instanceof BadRequest) refuse(response, error)
      else {
        report(error, asked.id)
        sendError(response, { ...FAULT, requestId: asked.id })
      }
    }
  }

const FAULT = {
  status: 500,
  code: 'INTERNAL',
  message: `${CODES.INTERNAL}，请稍后再试`,
} as const

interface Making {
  answering: Answering
  /** Told of every answer that is given. */
  answered: (request: IncomingMessage, answer: Answer) => void
  trusted: TrustedDocuments
  report: Report
}

const STATUS = {
  'application/json': { answered: 200, refused: 200, unavailable: 503 },
  'application/graphql-response+json': { answered: 200, refused: 400, unavailable: 503 },
} as const satisfies Record<MediaType, Record<Answer['kind'], number>>

/** Sites may keep what they got, but ask each time whether it still holds: it can be withdrawn. */
const KEPT = { 'cache-control': 'no-cache', vary: 'Accept' }

/**
 * What sites have registered may be kept by whoever stands between: a withdrawn item is gone from
 * there after the seconds of both together.
 */
const KEPT_BETWEEN = {
  'cache-control': 'public, max-age=10, stale-while-revalidate=20',
  vary: 'Accept',
}
const NOT_KEPT = { 'cache-control': 'no-store' }

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  { answer, mediaType, isTrusted }: { answer: Answer; mediaType: MediaType; isTrusted?: boolean },
): void => {
  const headers: Record<string, string | number> = {
    ...PUBLIC_HEADERS,
    'content-type': `${mediaType}; charset=utf-8`,
    'content-length': answer.body.length,
  }
  if (answer.kind === 'unavailable') Object.assign(headers, NOT_KEPT, { 'retry-after': 5 })
  else if (request.method === 'GET') {
    const etag = etagOf(answer)
    Object.assign(headers, keeping(answer, isTrusted), { etag })
    if (isAmong(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return
    }
  }
  response.writeHead(STATUS[mediaType][answer.kind], headers).end(answer.body)
}

const keeping = ({ isKept }: Answer, isTrusted = false): Record<string, string> => {
  if (!isTrusted) return KEPT
  return isKept ? KEPT_BETWEEN : NOT_KEPT
}

const refuse = (response: ServerResponse, { status, code, message }: BadRequest): void => {
  if (status === 405) response.setHeader('allow', 'GET, POST, OPTIONS')
  if (status === 413) response.setHeader('connection', 'close')
  sendError(response, { status, code, message })
}

const preflight = (response: ServerResponse): void => {
  response
    .writeHead(204, {
      ...PUBLIC_HEADERS,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type, accept',
      'access-control-max-age': '86400',
    })
    .end()
}
