import { afterEach, describe, expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import type { Check } from '../../../src/monitor/Check.ts'
import { measureChecks } from '../../../src/monitor/measureChecks.ts'
import { openMonitor, type Monitored, type OpenMonitor } from '../../../src/monitor/openMonitor.ts'

let monitor: OpenMonitor | undefined
afterEach(() => monitor?.close())

const TOKEN = 'a token that is long enough'

const open = async (monitored: Partial<Monitored>, token?: string) => {
  const registry = monitored.registry ?? new Registry()
  monitor = await openMonitor(
    { port: 0, host: '127.0.0.1', ...(token !== undefined && { token }) },
    { isReady: () => true, checks: async () => [], ...monitored, registry },
  )
  return (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${monitor?.port}${path}`, init)
}

describe('the monitor', () => {
  test('says whether the process lives and is ready', async () => {
    let isReady = false
    const ask = await open({ isReady: () => isReady })
    expect((await ask('/health/live')).status).toBe(200)
    expect((await ask('/health/ready')).status).toBe(503)
    isReady = true
    expect((await ask('/health/ready')).status).toBe(200)
  })

  test.each<[Check['status'], number]>([
    ['ok', 200],
    ['unknown', 200],
    ['failing', 503],
  ])('answers a check that is %s with %i', async (status, expected) => {
    const checks: Check[] = [
      { name: 'worker', status: 'ok' },
      { name: 'backup', status, seconds: 7 },
    ]
    const response = await (await open({ checks: async () => checks }))('/health/business')
    expect(response.status).toBe(expected)
    expect(await response.json()).toEqual({ status: expected === 200 ? 'ok' : 'failing', checks })
  })

  test('says nothing of why it could not look', async () => {
    const ask = await open({
      checks: () => Promise.reject(new Error('connect ECONNREFUSED postgres://worker:secret@db')),
    })
    const response = await ask('/health/business')
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      status: 'failing',
      checks: [{ name: 'database', status: 'failing' }],
    })
  })

  test('tells figures only to whoever bears the token, life and readiness to all', async () => {
    const ask = await open({}, TOKEN)
    for (const path of ['/metrics', '/health/business']) {
      expect((await ask(path)).status).toBe(401)
      const wrong = { headers: { authorization: 'Bearer another token, as long' } }
      expect((await ask(path, wrong)).status).toBe(401)
      const right = { headers: { authorization: `Bearer ${TOKEN}` } }
      expect((await ask(path, right)).status).toBe(200)
    }
    expect((await ask('/health/live')).status).toBe(200)
  })

  test('measures what the checks say, without those that nothing is known of', async () => {
    const registry = new Registry()
    measureChecks(registry, async () => [
      { name: 'schedules', status: 'failing', count: 3 },
      { name: 'backup', status: 'unknown' },
    ])
    const text = await (await (await open({ registry }))('/metrics')).text()
    expect(text).toContain('gongkai_check_failing{check="schedules"} 1')
    expect(text).toContain('gongkai_check_count{check="schedules"} 3')
    expect(text).not.toContain('backup')
  })

  test('takes nothing and knows no other address', async () => {
    const ask = await open({})
    expect((await ask('/health/live', { method: 'POST' })).status).toBe(405)
    expect((await ask('/')).status).toBe(404)
  })
})
