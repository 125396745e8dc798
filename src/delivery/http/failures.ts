import type { ErrorRequestHandler, RequestHandler } from 'express'
import { CODES } from '../answer/codes.ts'
import { GraphQLError } from 'graphql'
import { REQUEST_ID } from '../../monitor/requestId.ts'
import { outageOf } from '../answer/outageOf.ts'
import type { Report } from '../answer/publicError.ts'
import { html } from '../pages/html.ts'
import { page } from '../pages/page.ts'
import { Refused } from './Refused.ts'

/** What is said where there is nothing. */
export const notFound: RequestHandler = ({ method }, response) => {
  if (!READING.has(method)) {
    response
      .status(405)
      .set('allow', [...READING].join(', '))
      .type('html')
      .send(page('不能这样请求', html`<h1>这里只供阅读</h1>`))
    return
  }
  response
    .status(404)
    .type('html')
    .send(page('没有找到', html`<h1>没有找到这个页面</h1>`))
}

const READING = new Set(['GET', 'HEAD'])

/** What is said when a page cannot be made: nothing of our inside, and the staff are told. */
export const failures =
  (report: Report): ErrorRequestHandler =>
  (error, _, response, next) => {
    if (response.headersSent) return next(error)
    const requestId = String(response.getHeader(REQUEST_ID))
    const status = statusOf(error)
    const outage = outageOf(error)
    if (outage) response.set('retry-after', '5')
    else if (status === undefined || status >= 500) report(error, requestId)
    const code = outage ? 503 : status !== undefined && status < 500 ? status : 500
    const words =
      error instanceof Refused
        ? error.message
        : outage
          ? CODES[outage]
          : code === 500
            ? CODES.INTERNAL
            : '请求无法处理'
    response
      .status(code)
      .set('cache-control', 'no-store')
      .type('html')
      .send(
        page(
          words,
          html`<h1>${words}</h1>
            ${code >= 500 ? html`<p>请稍后再试。</p>` : undefined}
            ${code === 500 ? html`<p>编号 ${requestId}</p>` : undefined}`,
        ),
      )
  }

/** Of an error that is the reader's to put right. */
const statusOf = (error: unknown): number | undefined =>
  error instanceof GraphQLError && error.extensions.code === 'BAD_INPUT'
    ? 400
    : (error as { status?: number }).status
