import type { ServerResponse } from 'node:http'
import type { Code } from '../answer/codes.ts'
import { errorBody } from './errorBody.ts'
import { PUBLIC_HEADERS } from './publicHeaders.ts'

interface Refused {
  status: number
  code: Code
  /** In words meant for whoever asked. */
  message: string
  /** Of a fault, by which the staff find it. */
  requestId?: string
  /** Beside those that every answer carries. */
  headers?: Readonly<Record<string, string>>
}

/** Answers with one error, which nobody may keep. */
export const sendError = (response: ServerResponse, refused: Refused): void => {
  const body = errorBody(refused.code, refused.message, refused.requestId)
  response
    .writeHead(refused.status, {
      ...PUBLIC_HEADERS,
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...refused.headers,
    })
    .end(body)
}
