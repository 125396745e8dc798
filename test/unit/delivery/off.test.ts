import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { measuresIn } from '../../../src/delivery/measures/measures.ts'
import { publicHouse } from '../../../src/delivery/publicHouse.ts'
import { off } from '../../../src/domain/off.ts'
import { sampleDomain } from '../domain/sampleDomain.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

let server: Server
let address: string
beforeAll(async () => {
  server = createServer(
    publicHouse({
      domains: [off(wellSurvey), sampleDomain({ fields: {} })],
      pool: { query: () => Promise.reject(new Error('nothing is read here')) } as never,
      watch: {
        freshness: { age: 0, isKnown: false },
        isReading: () => false,
        progress: () => ({ position: 0n, behind: 0n }),
      },
      follow: () => ({ id: 'a', operation: 'page' }),
      measures: measuresIn(new Registry()),
      load: { isTooMuch: () => false },
      readers: { watch: () => {} },
      publicUrl: 'https://gongkai.example.cn',
      fileStore: '/nowhere',
      isIntrospectable: true,
      operations: [],
      report: () => {},
    }),
  ).listen(0)
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

describe('the public house', () => {
  test('types no item of a domain that is switched off, and offers no filter for it', async () => {
    const query = `{
      off: __type(name: "WellSurvey") { name }
      on: __type(name: "Sample") { name }
      filter: __type(name: "ItemFilter") { inputFields { name } }
    }`
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await response.json()) as {
      data: { off: unknown; on: unknown; filter: { inputFields: { name: string }[] } }
    }
    expect([data.off, data.on]).toEqual([null, { name: 'Sample' }])
    expect(data.filter.inputFields.map(({ name }) => name)).not.toContain('wellSurvey')
  })

  test('has no schema of it', async () => {
    expect((await fetch(`${address}/schemas/well-survey.json`)).status).toBe(404)
    const index = (await (await fetch(`${address}/schemas`)).json()) as { anyOf: unknown[] }
    expect(index.anyOf).toHaveLength(1)
  })
})
