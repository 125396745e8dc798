import type { ErrorRequestHandler } from 'express'
import { PUBLIC_HEADERS } from './publicHeaders.ts'
import { Refused } from './Refused.ts'

/** What programs are told that asked for what cannot be: the errors of GraphQL, with a status. */
export const refusals: ErrorRequestHandler = (error, _, response, next) => {
  if (!(error instanceof Refused) || response.headersSent) return next(error)
  const { code, status, message } = error
  if (status === 503) response.set('retry-after', '5')
  response
    .status(status)
    .set(PUBLIC_HEADERS)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code } }] })
}
