import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { countMissed, DAYS_KEPT } from '../../src/actions/search/countMissed.ts'
import { databaseOf } from '../../src/server/databaseUrls.ts'
import { installationOn } from '../postgres/installation.ts'
import { askingAs } from './asking.ts'
import { foundTestCity, type City } from './city.ts'
import { publicHouseOf } from './publicHouseOf.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity(asWorker)
})
afterAll(() => city.close())

/** Chores are done under the worker's login, with its rights. */
const asWorker = async (url: string) => installationOn(url, databaseOf(url)).logins.worker ?? ''

const SEARCH = `query ($q: String!, $unit: String) { search(query: $q, unit: $unit) { totalCount } }`

/** Lets so many readers, each with an address of its own, ask what nobody will find. */
const asking = async (work: (askOf: (reader: number) => typeof fetchFrom) => Promise<unknown>) => {
  const house = await publicHouseOf(city)
  await house.look()
  const { port } = house
  await work(
    (reader) => (path, body) => fetchFrom(path, body, { port, localAddress: `127.0.0.${reader}` }),
  )
  await house.close()
}

const fetchFrom = (path: string, body?: object, from: object = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asked = request(
      { ...from, host: '127.0.0.1', path, method: body ? 'POST' : 'GET', headers, agent: false },
      (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 200) resolve()
          else reject(new Error(`${path}: ${answer.statusCode}`))
        })
      },
    )
    asked.once('error', reject).end(body && JSON.stringify(body))
  })

const rowsOf = async (text: string) => (await city.owner.query<Record<string, unknown>>(text)).rows

const listed = async () => {
  const answer = await askingAs(city, city.office)('GET', '/missed-searches')
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { searches: Record<string, unknown>[] }).searches
}

describe('what readers look for and do not find', () => {
  test('goes through the hatch, without anything that tells who they are', async () => {
    await asking(async (askOf) => {
      for (const reader of [2, 3, 4, 5, 6]) {
        const graphql = (q: string, unit?: string) =>
          askOf(reader)('/graphql', { query: SEARCH, variables: { q, unit } })
        // The same in two spellings, at both doors, and from the answers that are kept.
        await graphql('电动车　上牌？')
        await graphql('电动车　上牌？')
        await askOf(reader)(`/search?q=${encodeURIComponent('电动车 上牌')}`)
        await graphql('我的身份证号是 62282119900101123X')
        await graphql('13893401234 是谁的电话')
        if (reader < 6) await graphql('四个人问过的事')
      }
    })
    const kept = await rowsOf(
      `select details ->> 'query' as query, details ->> 'reader' as reader, details::text as all
       from intake.messages where kind = 'missed-search'`,
    )
    expect(new Set(kept.map(({ query }) => query))).toEqual(
      new Set(['电动车 上牌', '四个人问过的事']),
    )
    expect(kept).toHaveLength(9)
    expect(new Set(kept.map(({ reader }) => reader)).size).toBe(5)
    for (const { reader, all } of kept) {
      expect(reader).toMatch(/^[0-9a-f]{24}$/)
      expect(all).not.toContain('127.0.0')
    }
  })

  test('is shown to the office once five of one day looked for it', async () => {
    await countMissed(city.payload)
    expect(await rowsOf(`select from intake.messages where kind = 'missed-search'`)).toEqual([])
    const [search, ...others] = await listed()
    expect(search).toMatchObject({ query: '电动车 上牌', days: 1, readers: 5, term: null })
    expect(others).toEqual([])
    const strangers = [city.editor, city.releaser]
    for (const stranger of strangers) {
      const answer = await askingAs(city, stranger)('GET', '/missed-searches')
      expect(answer.status).toBe(403)
    }
  })

  test('counts a fifth who comes later, and nobody twice', async () => {
    await asking(async (askOf) => {
      for (const reader of [5, 6]) {
        await askOf(reader)('/graphql', { query: SEARCH, variables: { q: '四个人问过的事' } })
      }
    })
    await countMissed(city.payload)
    expect((await listed()).map(({ query, readers }) => [query, readers])).toEqual([
      ['四个人问过的事', 5],
      ['电动车 上牌', 5],
    ])
  })

  test('is no longer missed once the office has a word for it', async () => {
    const made = await askingAs(city, city.office)('POST', '/terms', {
      word: '电动车 上牌',
      synonyms: ['电动自行车登记'],
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const search = (await listed()).find(({ query }) => query === '电动车 上牌')
    expect(search).toMatchObject({ term: doc.id })
  })
})

describe('a reader’s mark', () => {
  const markOf = async (reader: string) => {
    const delivery = new pg.Client({ connectionString: city.database.deliveryUrl })
    await delivery.connect()
    const { rows } = await delivery.query('select intake.reader_mark($1) as mark', [reader])
    await delivery.end()
    return (rows[0] as { mark: string }).mark
  }

  test('is the same on one day, and another once the day’s salt is gone', async () => {
    const mark = await markOf('192.0.2.1')
    expect(await markOf('192.0.2.1')).toBe(mark)
    expect(await markOf('192.0.2.2')).not.toBe(mark)
    await city.owner.query('update editorial.reader_salts set day = day - 1')
    expect(await markOf('192.0.2.1')).not.toBe(mark)
    expect(await rowsOf('select day from editorial.reader_salts')).toHaveLength(1)
  })

  test('is made with a salt that no login of the house can read', async () => {
    const { editorialUrl, workerUrl, deliveryUrl } = city.database
    for (const connectionString of [editorialUrl, workerUrl, deliveryUrl]) {
      const client = new pg.Client({ connectionString })
      await client.connect()
      await expect(client.query('select salt from editorial.reader_salts')).rejects.toMatchObject({
        code: '42501',
      })
      await client.end()
    }
  })
})

describe('what is kept of it', () => {
  test('ends: marks and salts with their day, counts after half a year', async () => {
    await city.owner.query(
      `update editorial.missed_searches set day = day - 1;
       update editorial.reader_salts set day = day - 1;
       update editorial.missed_days set day = day - ${DAYS_KEPT} where query = '四个人问过的事';
       update editorial.missed_days set day = day - ${DAYS_KEPT + 1} where query = '电动车 上牌'`,
    )
    await city.owner.query(`delete from editorial.missed_searches where query <> '四个人问过的事'`)
    await countMissed(city.payload)
    expect(await rowsOf('select from editorial.missed_searches')).toEqual([])
    expect(await rowsOf('select day from editorial.reader_salts')).toEqual([])
    // Yesterday's were counted before they were let go.
    expect(await listed()).toMatchObject([{ query: '四个人问过的事', days: 2, readers: 10 }])
  })
})
