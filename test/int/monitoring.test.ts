import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import { openPublicHouse, type OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { openLog } from '../../src/monitor/log.ts'
import { wellSurvey } from '../unit/derive/wellSurvey.ts'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'

let city: PublicCity
let house: OpenHouse
const lines: string[] = []
beforeAll(async () => {
  city = await openPublicCity()
  const to = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  const log = openLog('delivery', 'debug', to)
  house = await openPublicHouse({
    domains: [wellSurvey],
    readUrl: city.databaseUrl,
    newsUrl: city.databaseUrl,
    port: 0,
    dataFolder: city.dataFolder,
    report: (err, requestId) => log.error({ err, requestId }, 'fault'),
    log,
    monitor: { port: 0, host: '127.0.0.1' },
  })
})
afterAll(async () => {
  await house.close()
  await city.close()
})

const ID = '4bf92f3577b34da6a3ce929d0e0e4736'

const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${house.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })

const fetchPage = (path: string, port: number | undefined = house.port) =>
  fetch(`http://127.0.0.1:${port}${path}`)

/** A measure's value; zero when it was not told. */
const measured = async (line: string): Promise<number> => {
  const text = await (await fetchPage('/metrics', house.monitorPort)).text()
  return Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.split(' ')[1] ?? 0,
  )
}

/** Counts come with the end of an answer, which the reader may see before us. */
const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the id of a request', () => {
  test('is returned with every answer, the one given when it is well-formed', async () => {
    const given = await ask('{ __typename }', {}, { 'x-request-id': ID })
    expect(given.headers.get('x-request-id')).toBe(ID)
    for (const path of ['/', '/nothing', '/health/live', '/graphql', '/schemas']) {
      expect((await fetchPage(path)).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('stands in a masked error and beside the fault in the log', async () => {
    await city.owner.query('alter table published.tombstones rename column reason to moved')
    const secret = '62062219800101001X'
    const query = 'query($n: String!) { withdrawal(indexNumber: $n) { reason } }'
    const response = await ask(query, { n: secret }, { 'x-request-id': ID })
    await city.owner.query('alter table published.tombstones rename column moved to reason')
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL', requestId: ID } }],
    })
    const fault = lines.map((line) => JSON.parse(line) as object).find((each) => 'err' in each)
    expect(fault).toMatchObject({ level: 'error', part: 'delivery', requestId: ID })
    expect(lines.join('')).not.toMatch(new RegExp(`${secret}|withdrawal\\(`))
  })
})

test('the log has a line of each request, without address and query', async () => {
  await fetchPage('/search?q=%E5%BC%A0%E4%B8%89')
  const isTold = (line: string) => line.includes('"operation":"page"') && line.includes('"ms":')
  await until(() => lines.some(isTold))
  expect(lines.join('')).not.toMatch(/%E5%BC%A0|张三|127\.0\.0\.1/)
})

describe('the measures', () => {
  test('count requests by our names and how they were answered', async () => {
    const columns = 'gongkai_requests_total{operation="columns",outcome="answered",part="delivery"}'
    const refused = 'gongkai_requests_total{operation="graphql",outcome="refused",part="delivery"}'
    const before = [await measured(columns), await measured(refused)]
    await ask('query Chosen { mine: columns { code } }')
    await ask('{ nothing }')
    await until(async () => (await measured(refused)) > Number(before[1]))
    expect([await measured(columns), await measured(refused)]).toEqual(
      before.map((count) => count + 1),
    )
    expect(
      await measured('gongkai_request_duration_seconds_count{part="delivery",operation="columns"}'),
    ).toBeGreaterThan(0)
    expect(await (await fetchPage('/metrics', house.monitorPort)).text()).not.toMatch(/Chosen|mine/)
  })

  test('tell answers that were kept from those that were read', async () => {
    const kept = 'gongkai_answers_total{source="kept",part="delivery"}'
    const before = await measured(kept)
    for (let times = 0; times < 3; times++) await ask('{ columns { name } }')
    expect(await measured(kept)).toBeGreaterThan(before)
  })

  test('follow the feed, the pool and what is under way', async () => {
    await city.publish()
    const { rows } = await city.owner.query<{ last: string }>(
      'select max(position)::text as last from published.changes',
    )
    const position = Number(rows[0]?.last)
    await until(async () => (await measured('gongkai_feed_position{part="delivery"}')) === position)
    expect(await measured('gongkai_feed_behind{part="delivery"}')).toBe(0)
    expect(
      await measured('gongkai_pool_connections{state="idle",part="delivery"}'),
    ).toBeGreaterThan(0)
    await until(async () => (await measured('gongkai_requests_in_flight{part="delivery"}')) === 0)
    expect(await measured('nodejs_eventloop_lag_seconds{part="delivery"}')).toBeGreaterThanOrEqual(
      0,
    )
  })

  test('are not to be had where the public reads', async () => {
    expect((await fetchPage('/metrics')).status).toBe(404)
  })
})

test('the public is told whether it reads all that was published, without figures', async () => {
  const response = await fetchPage('/health/business')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    checks: [
      { name: 'database', status: 'ok' },
      { name: 'feed', status: 'ok' },
    ],
  })
})
