import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { endAll, runFile, runNpm, serverFile } from './command.ts'
import { startHouse, twoFreePorts, until } from './house.ts'
import { ALL_NOTES, notesIn } from './notes.ts'
import { newDataFolder, postgresOf, removeAll } from './place.ts'

const COMPLETE = '公开接口'
const LIST_NOTES = fileURLToPath(new URL('./listNotes.ts', import.meta.url))

afterEach(async () => {
  await endAll()
  await removeAll()
})

/** What the public house was told of logins and secrets. */
const privateOf = (told: string): string[] =>
  told.split('\n').filter((name) => /^DATABASE_|SECRET|KEY$/.test(name))

describe('npm start', () => {
  test('opens the public house, sets up the city, closes cleanly, and does nothing twice', async () => {
    const data = newDataFolder()
    const first = await startHouse(data, 'delivery')
    await first.says(COMPLETE)
    expect(first.said()).toContain(`公开站点已开放：http://localhost:${first.port}`)
    expect(first.said()).toContain('The public house is open')
    expect((await first.get()).text).toBe('公开')
    expect(privateOf((await first.get('/environment')).text)).toEqual(['DATABASE_DELIVERY_URL'])
    expect(await notesIn(data)).toEqual(ALL_NOTES)
    expect(await first.stop()).toBe(0)
    expect(first.said()).toContain('已关闭')
    expect(postgresOf(data)).toBeUndefined()

    const second = await startHouse(data, 'delivery')
    await second.says(COMPLETE)
    expect(second.said()).not.toContain('正在准备数据库')
    expect(second.said()).not.toContain('正在布置演示城市')
    expect(await notesIn(data)).toEqual(ALL_NOTES)
    await second.stop()

    const production = await startHouse(data, 'prepare', PRODUCTION)
    expect(await production.ended).toBe(1)
    expect(production.said()).toContain('不能用于正式运行')
  })

  test('closes when npm, which ran it in a shell, is told to end', async () => {
    const data = newDataFolder()
    const [port, adminPort] = await twoFreePorts()
    const told = { GONGKAI_DATA: data, PORT: String(port), ADMIN_PORT: String(adminPort) }
    const npm = runNpm('start', told, ['delivery'])
    await npm.says(COMPLETE)
    npm.process.kill('SIGTERM')
    await npm.ended
    expect(npm.said()).toContain('已关闭')
    expect(postgresOf(data)).toBeUndefined()
  })

  test('in production prepares the catalogue and no city, and never lets a demonstration in', async () => {
    const data = newDataFolder()
    const production = await startHouse(data, 'prepare', PRODUCTION)
    expect([await production.ended, production.said()]).toEqual([0, expect.any(String)])
    const script = runFile(LIST_NOTES, { GONGKAI_DATA: data, ...PRODUCTION })
    expect([await script.ended, script.said()]).toEqual([
      0,
      expect.stringContaining('目录 指南 年报\n'),
    ])
    expect(postgresOf(data)).toBeUndefined()
    const demonstration = await startHouse(data, 'prepare')
    expect(await demonstration.ended).toBe(1)
    expect(demonstration.said()).toContain('属于正式运行的城市')
  })

  test.each([
    ['a migration ran', 'Migrating: 0002'],
    ['the city was begun', '正在布置演示城市'],
    ['the public house opened', '公开站点已开放'],
  ])('completes everything, once, when it was killed while %s', async (_, words) => {
    const data = newDataFolder()
    const killed = await startHouse(data, 'delivery')
    await killed.says(words)
    await killed.kill()
    const ports = { PORT: String(killed.port), ADMIN_PORT: String(killed.adminPort) }
    const again = await startHouse(data, 'delivery', ports)
    await again.says(COMPLETE)
    expect(await notesIn(data)).toEqual(ALL_NOTES)
  })

  test('survives the death of Postgres: refuses, says so, restarts it and serves again', async () => {
    const data = newDataFolder()
    const house = await startHouse(data, 'delivery')
    await house.says(COMPLETE)
    process.kill(postgresOf(data)?.pid ?? 0, 'SIGKILL')
    await house.says('数据库已恢复')
    await until(async () => (await house.get()).text === '公开')
    expect(house.said()).not.toContain('ended unexpectedly')
  })
})

const PRODUCTION = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'T0p-q8Zr4VnWb1LxYd6KsGm3HcJfUaEe',
  PERSONAL_DATA_KEY: 'mC3v1V2n8kq0Qz5sYb7gH4jL6xWcTtRrPpOoIiUuEe8=',
}

describe('npm start refuses', () => {
  test('a port that is taken, naming port and variable, before it touches anything', async () => {
    const data = newDataFolder()
    const stranger = createServer().listen(0)
    const address = stranger.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    for (const variable of ['PORT', 'ADMIN_PORT']) {
      const house = await startHouse(data, 'all', { [variable]: port })
      expect(await house.ended).toBe(1)
      expect(house.said()).toContain(`端口 ${port}（${variable}）已被占用`)
      expect(house.said()).toContain(`Port ${port} (${variable}) is taken`)
    }
    stranger.close()
    expect(existsSync(`${data}/postgres`)).toBe(false)
  })

  test('weak or missing secrets in production, all at once, and makes nothing', async () => {
    const data = newDataFolder()
    const house = await startHouse(data, 'all', {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'YOUR_SECRET_HERE',
      DATABASE_URL: 'postgres://one:a@localhost/city',
      DATABASE_OWNER_URL: 'postgres://one:a@localhost/city',
      LOG_LEVEL: 'loud',
    })
    expect(await house.ended).toBe(1)
    for (const variable of ['PAYLOAD_SECRET', 'PERSONAL_DATA_KEY', 'DATABASE_URL', 'LOG_LEVEL']) {
      expect(house.said()).toContain(`- ${variable} `)
    }
    expect(house.said()).toContain('环境变量有 4 处需要改正')
    expect(existsSync(data)).toBe(false)
  })

  test('a role that does not exist', async () => {
    const house = runFile(serverFile('start.ts'), {}, ['everything'])
    expect(await house.ended).toBe(1)
    expect(house.said()).toContain('没有名为 everything 的角色')
  })
})
