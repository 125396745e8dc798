import { cpSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { connectTo } from '../../src/server/connectTo.ts'
import { superuserUrl } from '../../src/server/postgres/superuserUrl.ts'
import { keptSecrets } from '../../src/server/secrets.ts'
import { CITY, endAll } from './command.ts'
import { get, startHouse, until, type StartedHouse } from './house.ts'
import { newDataFolder, postgresOf, removeAll } from './place.ts'

/** A copy of the city beside it, so that nobody else builds in it meanwhile. */
const city = join(dirname(CITY), `.admin-city-${process.pid}`)
const STAMP = join(city, '.next/built-from')

beforeAll(() => {
  const isSource = (path: string) => !path.startsWith(join(CITY, '.next'))
  cpSync(CITY, city, { recursive: true, filter: isSource })
})
afterAll(() => rmSync(city, { recursive: true, force: true, maxRetries: 10 }))

const pageOf = (house: StartedHouse) => get(house.adminPort)

afterEach(async () => {
  await endAll()
  await removeAll()
})

describe('the admin', () => {
  test('says that it is being built, builds again after a kill, and is built once', async () => {
    const data = newDataFolder()
    const first = await startHouse(data, 'all', {}, city)
    await first.says('正在编译页面')
    const waiting = await fetch(`http://localhost:${first.adminPort}/admin`, {
      headers: { accept: 'text/html' },
    })
    expect(waiting.status).toBe(503)
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await waiting.text()).toMatch(/lang="zh"[\s\S]*http-equiv="refresh"[\s\S]*正在编译页面/)
    const program = await fetch(`http://localhost:${first.adminPort}/api/people/me`)
    expect(await program.json()).toEqual({ errors: [{ message: '正在编译页面' }] })
    await until(async () => (await first.get()).text === '公开')
    await first.kill()
    expect(existsSync(STAMP)).toBe(false)

    const second = await startHouse(data, 'all', {}, city)
    await second.says('管理后台：构建完成')
    await second.says('editor@example.org')
    expect((await pageOf(second)).text).toContain('后台')
    expect(existsSync(STAMP)).toBe(true)
    expect(await second.stop()).toBe(0)

    const third = await startHouse(data, 'all', {}, city)
    await third.says('editor@example.org')
    expect(third.said()).not.toContain('正在编译')
    expect((await pageOf(third)).status).toBe(200)
  })

  test('outlives its database connections and its database', async () => {
    const data = newDataFolder()
    const house = await startHouse(data, 'all', {}, city)
    await house.says('editor@example.org')
    const { superuserPassword } = keptSecrets(data)
    const client = await connectTo(superuserUrl(postgresOf(data)?.port ?? 0, superuserPassword))
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename in ('editorial', 'worker', 'delivery')`,
    )
    await client.end()
    await until(async () => (await pageOf(house)).status === 200)

    process.kill(postgresOf(data)?.pid ?? 0, 'SIGKILL')
    await house.says('暂停服务直到恢复')
    await house.says('数据库已恢复，继续服务')
    await until(async () => (await pageOf(house)).status === 200)
    await until(async () => (await house.get()).text === '公开')
    expect(house.said()).not.toContain('ended unexpectedly')
    expect(await house.stop()).toBe(0)
  })
})
