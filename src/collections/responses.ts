import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { isLostConnection } from '../database/lostConnection.ts'
import type { Person } from '../domain/roles.ts'
import { Refusal, type IssuesFound } from '../errors.ts'
import { personBehind } from './access.ts'
import { awayForNow, wasCutShort } from './outage.ts'
import { recordRequest } from './recordRequest.ts'

type Handler = (req: PayloadRequest, person: Person) => Promise<unknown>

/**
 * An endpoint for staff: reads the body, knows who asks, answers refusals in their own shape. What the
 * handler gives back is the answer, as JSON unless it is a response already.
 */
export const staffEndpoint = (
  method: Endpoint['method'],
  path: string,
  handler: Handler,
  status = 200,
): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    let person: Person | undefined
    try {
      await addDataAndFileToRequest(req)
      person = await personBehind(req)
      if (!person && (await wasCutShort(req))) throw awayForNow()
      if (!person) throw new Refusal('NOT_SIGNED_IN', '请先登录')
      if (person.posts.length === 0) throw new Refusal('NOT_ALLOWED', '您目前没有任职，不能办理')
      const answer = await handler(req, person)
      return answer instanceof Response ? answer : Response.json(answer, { status })
    } catch (error) {
      if (person && method !== 'get') await recordRequest(req, person, 'request', error)
      return refused(req, error)
    }
  },
})

/** An endpoint of Payload's that would go around the acts. */
export const closedWay = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    const refusal = new Refusal('NO_SECOND_WAY', '请通过办理按钮操作')
    const person = await personBehind(req).catch(() => undefined)
    if (person) await recordRequest(req, person, 'bypass', refusal)
    return Response.json(
      { errors: [{ message: refusal.message, extensions: { code: refusal.code } }] },
      { status: refusal.status },
    )
  },
})

/** Refusals in the shape that Payload's forms understand; faults are logged and masked. */
const refused = (req: PayloadRequest, error: unknown): Response => {
  if (isIssues(error)) return issues(error)
  if (isPayloads(error)) {
    const { name, message, data } = error
    return Response.json({ errors: [{ name, message, data }] }, { status: 400 })
  }
  if (isRefusal(error) || isLostConnection(error)) {
    const { code, details, message, status } = isRefusal(error) ? error : awayForNow()
    return Response.json(
      { errors: [{ name: code, message, extensions: { code }, data: details }] },
      { status },
    )
  }
  req.payload.logger.error({ err: error, msg: 'an act failed' })
  return Response.json(
    { errors: [{ message: '系统出现故障，操作没有生效', extensions: { code: 'FAULT' } }] },
    { status: 500 },
  )
}

/** Payload's own complaint about a value, for instance an e-mail address that is taken. */
const isPayloads = (error: unknown): error is Error & { data: unknown } =>
  (error as Error | null)?.name === 'ValidationError'

const isRefusal = (error: unknown): error is Refusal => (error as Error | null)?.name === 'Refusal'

const isIssues = (error: unknown): error is IssuesFound =>
  (error as Error | null)?.name === 'IssuesFound'

const issues = (found: IssuesFound): Response =>
  Response.json(
    {
      errors: [
        {
          name: 'ValidationError',
          message: found.message,
          extensions: { code: found.code },
          data: { errors: found.issues.map((issue) => ({ ...issue, label: issue.message })) },
        },
      ],
    },
    { status: 400 },
  )
