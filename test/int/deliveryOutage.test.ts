import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'
import { layWire, type Wire } from './proxy.ts'

let city: PublicCity
let wire: Wire
beforeAll(async () => {
  city = await openPublicCity(async (url) => {
    wire = await layWire(url)
    return wire.url
  })
})
afterAll(async () => {
  await city.close()
  await wire.close()
})

const QUERY = '{ sites { code } }'

const asked = (query = QUERY, accept = 'application/json') =>
  city.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  })

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Asks until the answer has the status. */
const until = async (status: number): Promise<void> => {
  while ((await asked()).status !== status) await pause()
}

describe('while the database is gone', () => {
  beforeAll(async () => {
    await until(200)
    wire.breakDown()
    await until(503)
  })
  afterAll(() => wire.mend())

  test('questions are refused with a code and a time to ask again', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await asked(QUERY, accept)
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('5')
      expect(response.headers.get('cache-control')).toBe('no-store')
      const { errors } = (await response.json()) as { errors: unknown[] }
      expect(errors).toMatchObject([
        { message: '数据暂时无法读取，请稍后再试', extensions: { code: 'UNAVAILABLE' } },
      ])
    }
  })

  test('nothing is shown that could have been withdrawn meanwhile', async () => {
    const kinds = await Promise.all(
      ['{ columns { code } }', QUERY, '{ items { nodes { title } } }'].map(async (query) => {
        const { data } = (await (await asked(query)).json()) as { data?: unknown }
        return data
      }),
    )
    expect(kinds).toEqual([null, null, null])
  })

  test('pages and files are refused likewise', async () => {
    for (const path of ['/', '/items/x/2018-00001', `/files/${'a'.repeat(64)}/x`]) {
      const response = await city.fetch(path)
      expect([path, response.status]).toEqual([path, 503])
      expect(response.headers.get('retry-after')).toBe('5')
      expect(await response.text()).not.toMatch(/ECONN|terminated|\bselect\b/)
    }
  })

  test('the process lives and says that it is not ready', async () => {
    expect((await city.fetch('/health/live')).status).toBe(200)
    expect((await city.fetch('/health/ready')).status).toBe(503)
  })

  test('what needs no database is answered', async () => {
    expect((await asked('{ __typename }')).status).toBe(200)
  })
})

test('everything is answered again when the database is back', async () => {
  await until(200)
  const { indexNumber } = await city.publish()
  expect(
    await city.ask('query($n: String!) { item(indexNumber: $n) { indexNumber } }', {
      n: indexNumber,
    }),
  ).toEqual({ item: { indexNumber } })
  expect((await city.fetch('/health/ready')).status).toBe(200)
  expect(city.faults).toEqual([])
})

test('an answer that would take too long is given up', async () => {
  const client = await city.owner.connect()
  await client.query('begin')
  await client.query('lock table published.tombstones in access exclusive mode')
  const response = await asked('{ withdrawal(indexNumber: "x") { reason } }')
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
  await client.query('rollback')
  client.release()
})

test('a fault is told to the staff and not to the public', async () => {
  await city.owner.query('alter table published.tombstones rename column reason to moved')
  const response = await asked('{ withdrawal(indexNumber: "y") { reason } }')
  const body = await response.text()
  expect(JSON.parse(body)).toMatchObject({
    errors: [{ message: '服务器内部错误，请稍后再试', extensions: { code: 'INTERNAL' } }],
  })
  expect(body).not.toMatch(/does not exist|reason|select/)
  expect(city.faults).toHaveLength(1)
  await city.owner.query('alter table published.tombstones rename column moved to reason')
})
