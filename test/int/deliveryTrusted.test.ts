import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Refused, openClient } from '../../src/client/client.ts'
import { LatestItems } from '../../src/client/sites/qingyang.ts'
import { readTrusted } from '../../src/delivery/trusted/readTrusted.ts'
import { newestTitles } from '../../docs/client/example.ts'
import { hashOf } from '../../src/delivery/trusted/TrustedDocument.ts'
import { wellSurvey } from '../unit/derive/wellSurvey.ts'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'

const LIST = `query List($first: PageSize! = 2, $after: String) {
  items(first: $first, after: $after) { nodes { title } pageInfo { endCursor } }
}`
const SEARCH = 'query Search { search(query: "机井") { totalCount } }'
const [list, search] = [LIST, SEARCH].map(hashOf) as [string, string]

const OF_SITES = readTrusted('seed/operations')
  .map(({ text }) => text)
  .filter((text) => !text.includes('PolicyDocument'))

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity(undefined, [wellSurvey], [LIST, SEARCH, ...OF_SITES])
  await city.publish()
})
afterAll(() => city.close())

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  city.fetch(`/graphql?${new URLSearchParams(parameters).toString()}`, { headers })

const post = (body: object) =>
  city.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const plainly = async (query: string, variables?: object) =>
  (await post({ query, variables })).text()

const codesOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  )

describe('an operation that a site has registered', () => {
  test('is asked for by the SHA-256 of its text, by GET and by POST', async () => {
    const hash = createHash('sha256').update(LIST).digest('hex')
    const answers = await Promise.all([
      get({ documentId: `sha256:${hash}` }),
      get({ documentId: hash }),
      get({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) }),
      post({ documentId: `sha256:${hash}` }),
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    ])
    const told = await plainly(LIST)
    expect(told).toContain('湘乐镇机井普查结果')
    for (const answer of answers) expect([answer.status, await answer.text()]).toEqual([200, told])
  })

  test('takes variables, and says what is wrong with them as any other query does', async () => {
    expect(await (await post({ documentId: list, variables: { first: 1 } })).text()).toBe(
      await plainly(LIST, { first: 1 }),
    )
    for (const variables of [{ first: 0 }, { after: 'nothing' }]) {
      const answer = await post({ documentId: list, variables })
      expect(await answer.text()).toBe(await plainly(LIST, variables))
    }
  })

  test('is answered whatever it asks, even what is not written in SQL', async () => {
    expect(await (await get({ documentId: search })).text()).toBe(await plainly(SEARCH))
  })

  test('may be kept by caches between, and asked again whether it still holds', async () => {
    const first = await get({ documentId: list })
    expect(first.headers.get('cache-control')).toBe('public, max-age=10, stale-while-revalidate=20')
    expect(first.headers.get('vary')).toContain('Accept')
    const etag = first.headers.get('etag') ?? ''
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get({ documentId: list }, { 'if-none-match': tags })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    }
    await city.publish()
    const changed = await get({ documentId: list }, { 'if-none-match': etag })
    expect(changed.status).toBe(200)
  })

  test('is kept by nobody when its answer tells an error', async () => {
    const wrong = await get({ documentId: list, variables: '{"first":0}' })
    expect(wrong.headers.get('cache-control')).toBe('no-store')
    expect(await codesOf(wrong)).toEqual(['PAGE_SIZE'])
  })
})

describe('a hash', () => {
  test('that nobody has registered is a coded error that nobody keeps', async () => {
    const unknown = hashOf('{ sites { code } }')
    for (const answer of [
      await get({ documentId: unknown }),
      await post({ documentId: unknown }),
    ]) {
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
      expect(await codesOf(answer)).toEqual(['UNKNOWN_DOCUMENT'])
    }
  })

  test('of another kind, or beside a query, is a bad request', async () => {
    for (const body of [
      { documentId: 'md5:abc' },
      { documentId: 5 },
      { documentId: list, query: LIST },
      { extensions: { persistedQuery: {} } },
    ]) {
      const answer = await post(body)
      expect([answer.status, await codesOf(answer)]).toEqual([400, ['BAD_REQUEST']])
    }
  })

  test('beside a query, as Apollo’s clients send it when they register, changes nothing', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf('x') } }
    expect(await (await post({ query: LIST, extensions })).text()).toBe(await plainly(LIST))
  })
})

describe('the client', () => {
  test('reads what the guide’s example says', async () => {
    const item = await city.publish({ listedAt: '2030-05-08T00:00:00Z' })
    const [first] = await newestTitles(city.url, 'water')
    expect(first).toBe('2030-05-08 湘乐镇机井普查结果（庆阳市水务局）')
    await city.withdraw(item, '内容有误')
    expect(await newestTitles(city.url, 'water')).not.toContain(first)
  })

  test('throws what the house says is wrong, with its code', async () => {
    const house = openClient(`${city.url}/`)
    const asked = house.ask(LatestItems, { first: 0 })
    await expect(asked).rejects.toThrow(Refused)
    await expect(asked).rejects.toMatchObject({ code: 'PAGE_SIZE', status: 400 })
    const never = house.ask({ name: 'Never', hash: hashOf('x') }, {})
    await expect(never).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT', status: 404 })
  })
})
