import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { foundTestCity, PASSWORD, type City } from './city.ts'
import { layWire, type Wire } from './proxy.ts'

let wire: Wire
let city: City
let email: string
beforeAll(async () => {
  city = await foundTestCity(async (url) => {
    wire = await layWire(url)
    return wire.url
  })
  const { rows } = await city.owner.query<{ email: string }>(
    'select email from public.people where id = $1',
    [city.editor.id],
  )
  email = rows[0]?.email ?? ''
})
afterAll(async () => {
  await city.close()
  await wire.close()
})
afterEach(() => wire.mend())

interface Answer {
  status: number
  body: { token?: string; user?: unknown; errors?: { message: string }[] }
}

const ask = async (method: string, path: string, headers = {}, body?: string): Promise<Answer> => {
  const url = `http://localhost:3001/api${path}`
  const request = new Request(url, { method, headers, ...(body && { body }) })
  const response = await handleEndpoints({ config: city.payload.config, request })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const signIn = () => {
  const sent = JSON.stringify({ email, password: PASSWORD })
  return ask('POST', '/people/login', { 'Content-Type': 'application/json' }, sent)
}
const withToken = ({ body }: Answer) => ({ Authorization: `JWT ${body.token}` })

const AWAY = {
  status: 503,
  body: {
    errors: [
      {
        name: 'UNAVAILABLE',
        message: '数据库暂时无法连接，请稍后再试',
        extensions: { code: 'UNAVAILABLE' },
      },
    ],
  },
}

/** What Payload and we say to Postgres while somebody signs in. */
const SAID = [
  ...['from "people"', 'begin', 'delete from "people_sessions"', 'insert into "people_sessions"'],
  'with recursive appointed',
]

describe('a sign-in during which the database goes away', () => {
  for (const words of SAID) {
    for (const when of ['before', 'after'] as const) {
      test(`${when} “${words}” is told as an outage, and works when asked again`, async () => {
        wire.cutAt({ when, words })
        expect(await signIn()).toEqual(AWAY)
        expect((await signIn()).status).toBe(200)
      })
    }
  }

  test('before its commit gives no pass that nobody knows', async () => {
    wire.cutAt({ when: 'before', words: 'commit' })
    expect(await signIn()).toEqual(AWAY)
  })

  test('after its commit gives a pass that opens', async () => {
    wire.cutAt({ when: 'after', words: 'commit' })
    const signedIn = await signIn()
    expect((await ask('GET', '/worklist', withToken(signedIn))).status).toBe(200)
  })
})

const WHO = 'from public.people_sessions session'
const AS_WHAT = 'with recursive appointed'

/** Each way in, and what it asks of Postgres to know as what somebody comes. */
const ASKED: readonly (readonly [asked: string, ...said: string[]])[] = [
  ['GET /water-quality', AS_WHAT],
  ['GET /entries/count', AS_WHAT],
  ['GET /worklist', AS_WHAT],
  ['GET /columns/catalogue', AS_WHAT],
  ['GET /people/me', AS_WHAT],
  ['POST /people/refresh-token'],
  ['POST /water-quality', AS_WHAT],
]

describe('whoever is signed in while the database goes away', () => {
  for (const [asked, ...said] of ASKED) {
    const [method = '', path = ''] = asked.split(' ')
    test(`is not taken for a stranger at ${asked}`, async () => {
      const pass = withToken(await signIn())
      const { status } = await ask(method, path, pass)
      expect([401, 403]).not.toContain(status)
      // Who it is, Payload asks once more by itself, on another connection.
      wire.cutAt({ when: 'before', words: WHO })
      expect((await ask(method, path, pass)).status).toBe(status)
      for (const words of said) {
        wire.cutAt({ when: 'before', words })
        expect(await ask(method, path, pass)).toMatchObject(AWAY)
      }
      wire.breakDown()
      expect(await ask(method, path, pass)).toMatchObject(AWAY)
    })
  }

  test('is told so by each way in, while strangers stay strangers', async () => {
    wire.breakDown()
    expect(await signIn()).toEqual(AWAY)
    expect((await ask('GET', '/water-quality')).status).toBe(403)
    expect((await ask('GET', '/worklist')).status).toBe(401)
    wire.mend()
    const forged = { Authorization: 'JWT forged' }
    expect((await ask('GET', '/water-quality', forged)).status).toBe(403)
    expect((await ask('GET', '/people/me', forged)).body.user).toBeNull()
  })
})
