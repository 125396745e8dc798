import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDelivery } from '../../src/server/delivery.ts'
import { freePort } from '../../src/server/postgres/freePort.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'
import { startDelivery } from './startDelivery.ts'

let database: TestDatabase
let dataFolder: string
let bundle: string
beforeAll(async () => {
  database = await createDatabase()
  dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-delivery-'))
  bundle = await buildDelivery(dataFolder)
})
afterAll(async () => {
  await database.drop()
  await rm(dataFolder, { recursive: true, force: true })
})

const start = (env: Readonly<Record<string, string>> = {}) =>
  startDelivery({ bundle, dataFolder, databaseUrl: database.deliveryUrl, env })

describe('the process of the public house', () => {
  test('is made of neither Payload nor Next, nor of anything that writes', async () => {
    const inputs = Object.keys(
      JSON.parse(await readFile(join(dataFolder, 'build', 'delivery.json'), 'utf8')) as object,
    )
    expect(inputs).toContain('src/delivery/main.ts')
    const forbidden =
      /node_modules\/(payload|next|react|react-dom|@payloadcms|lexical|@lexical|sharp|drizzle-orm)\/|^src\/(actions|admin|app|collections|policies|publication|migrations|personalData)\//
    expect(inputs.filter((input) => forbidden.test(input))).toEqual([])
  })

  test('answers on a real database with the rights of its login', async () => {
    const { child, url } = await start()
    const response = await fetch(
      `${url}/graphql?query=${encodeURIComponent('{ columns { code } items { nodes { title } } }')}`,
    )
    const { data } = (await response.json()) as { data: { columns: unknown[]; items: unknown } }
    expect(data.columns.length).toBeGreaterThan(0)
    expect(data.items).toEqual({ nodes: [] })
    child.kill('SIGKILL')
  })

  test('tells how it is doing where it was told to, and logs in JSON', async () => {
    const port = await freePort()
    const { url, said, stop } = await start({ MONITOR_PORT: String(port), LOG_LEVEL: 'debug' })
    const { headers } = await fetch(`${url}/nothing`)
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
    const measures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(measures).toContain('process_resident_memory_bytes{part="delivery"}')
    await stop()
    const lines = said().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ requestId: headers.get('x-request-id'), outcome: 'refused' }),
    )
  })

  test('finishes and ends when told to stop', async () => {
    const { child } = await start()
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('ends with its supervisor, however that went', async () => {
    const { child } = await start()
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
