import { executeAuthStrategies, type Endpoint, type PayloadRequest } from 'payload'
import { awayForNow, wasCutShort } from '../outage.ts'

/** Payload's own sign-in and its "who am I", which take a lost database for a success or a stranger. */
export const provenSessions: Endpoint[] = [
  {
    method: 'post',
    path: '/login',
    handler: async (req) => {
      const response = await payloads('/login')(req)
      if (response.ok && !(await opens(req, response.clone()))) throw awayForNow()
      return response
    },
  },
  {
    method: 'get',
    path: '/me',
    handler: async (req) => {
      if (await wasCutShort(req)) throw awayForNow()
      return payloads('/me')(req)
    },
  },
]

/** Payload answers 200 to a sign-in whose commit failed: then nobody knows the session that it gave. */
const opens = async ({ payload }: PayloadRequest, answer: Response): Promise<boolean> => {
  const { token } = (await answer.json()) as { token: string }
  const headers = new Headers({ Authorization: `JWT ${token}` })
  return (await executeAuthStrategies({ headers, payload })).user !== null
}

/** What Payload would do at this address: its own endpoints stand after ours. */
const payloads =
  (path: string): Endpoint['handler'] =>
  (req) => {
    const endpoints = req.payload.collections.people?.config.endpoints || []
    const own = endpoints.findLast((endpoint) => endpoint.path === path)
    if (!own) throw new Error(`Payload has no ${path}`)
    return own.handler(req)
  }
