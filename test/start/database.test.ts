import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { connectTo } from '../../src/server/connectTo.ts'
import { loginOf, withDatabase } from '../../src/server/databaseUrls.ts'
import { ensureDatabase } from '../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../src/server/ensureRoles.ts'
import type { Installation } from '../../src/server/Installation.ts'
import { missingRoleStatements } from '../../src/server/roleStatements.ts'
import { throwAwayCluster, type ThrowAway } from '../postgres/throwAway.ts'
import { endAll, runFile } from './command.ts'
import { startHouse } from './house.ts'
import { oldPostgres } from './oldPostgres.ts'
import { newDataFolder, removeAll } from './place.ts'

let cluster: ThrowAway
beforeAll(async () => {
  cluster = await throwAwayCluster()
})
afterAll(() => cluster.remove())
afterEach(async () => {
  await endAll()
  await removeAll()
})

let count = 0

/** Addresses of a city's own, in a database that is not there yet. */
const newInstallation = (): Installation => {
  const name = `city_${++count}`
  const as = (login: string) => {
    const url = new URL(withDatabase(cluster.superuserUrl, name))
    url.username = `${name}_${login}`
    url.password = `${login}-secret`
    return url.href
  }
  return {
    database: name,
    owner: as('owner'),
    logins: { editorial: as('editorial'), delivery: as('delivery'), worker: as('worker') },
  }
}

const run = async (url: string, ...statements: string[]): Promise<unknown[]> => {
  const client = await connectTo(url)
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows as unknown[]
    return rows
  } finally {
    await client.end()
  }
}

const founded = async (): Promise<Installation> => {
  const installation = newInstallation()
  await ensureDatabase(cluster.superuserUrl, installation.owner)
  await ensureRoles(cluster.superuserUrl, installation)
  return installation
}

describe('logins and rights', () => {
  test('are complete after the first time and unchanged by the second', async () => {
    const installation = await founded()
    const client = await connectTo(withDatabase(cluster.superuserUrl, installation.database))
    expect(await missingRoleStatements(client, installation)).toEqual([])
    await client.end()
    await ensureRoles(cluster.superuserUrl, installation)
    for (const url of Object.values(installation.logins)) {
      expect(await run(url, 'select current_user as me')).toEqual([{ me: loginOf(url) }])
    }
  })

  test('let no stranger in, and no login make a table anywhere', async () => {
    const installation = await founded()
    const stranger = new URL(installation.owner)
    stranger.username = `stranger_${count}`
    await run(
      cluster.superuserUrl,
      `create role ${stranger.username} login password '${stranger.password}'`,
    )
    await expect(run(stranger.href, 'select 1')).rejects.toMatchObject({ code: '42501' })
    for (const url of Object.values(installation.logins)) {
      await expect(run(url, 'create table x ()')).rejects.toThrow()
      await expect(run(url, 'create temp table x ()')).rejects.toThrow()
      await expect(run(url, 'create schema x')).rejects.toThrow()
    }
  })

  test('are mended when a password was changed', async () => {
    const installation = await founded()
    const { worker } = installation.logins
    await run(cluster.superuserUrl, `alter role ${loginOf(worker)} password 'another'`)
    await ensureRoles(cluster.superuserUrl, installation)
    expect(await run(worker, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('are printed as SQL, without passwords, when the owner may not make them; then they suffice', async () => {
    const installation = newInstallation()
    await ensureDatabase(cluster.superuserUrl, installation.owner)
    const refusal = await ensureRoles(installation.owner, installation).catch(
      (error: Error) => error,
    )
    const message = refusal instanceof Error ? refusal.message : ''
    expect(message).toContain('请由数据库管理员')
    expect(message).not.toContain('-secret')
    const sql = message.split('\n').filter((line) => /^(CREATE|GRANT|REVOKE|ALTER) /.test(line))
    expect(sql.length).toBeGreaterThan(5)
    await run(withDatabase(cluster.superuserUrl, installation.database), ...sql)
    await ensureRoles(installation.owner, installation)
    expect(await run(installation.logins.delivery, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('are refused when the editors’ login could act as the owner', async () => {
    const installation = await founded()
    await run(
      cluster.superuserUrl,
      `grant ${loginOf(installation.owner)} to ${loginOf(installation.logins.editorial)}`,
    )
    await expect(ensureRoles(cluster.superuserUrl, installation)).rejects.toThrow('权限过大')
  })
})

describe('a database of the city’s own', () => {
  test('is made and prepared from one address, and Payload outlives its connections', async () => {
    const url = withDatabase(cluster.superuserUrl, 'own_city')
    const house = await startHouse(newDataFolder(), 'prepare', { DATABASE_URL: url })
    expect([await house.ended, house.said()]).toEqual([0, expect.any(String)])
    expect(await run(url, 'select count(*)::int as n from notes')).toEqual([{ n: 7 }])

    const told = { GONGKAI_DATA: newDataFolder(), DATABASE_URL: url }
    const script = fileURLToPath(new URL('./cutConnections.ts', import.meta.url))
    const cutting = runFile(script, told, [cluster.superuserUrl])
    expect([await cutting.ended, cutting.said()]).toEqual([
      0,
      expect.stringContaining('alive with 7 notes'),
    ])
  })

  test('is prepared by its owner and read by a public house that knows one login and no secret', async () => {
    const { owner, logins } = await founded()
    const prepare = await startHouse(newDataFolder(), 'prepare', {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'T0p-q8Zr4VnWb1LxYd6KsGm3HcJfUaEe',
      PERSONAL_DATA_KEY: 'mC3v1V2n8kq0Qz5sYb7gH4jL6xWcTtRrPpOoIiUuEe8=',
      DATABASE_OWNER_URL: owner,
      DATABASE_URL: logins.editorial,
      DATABASE_DELIVERY_URL: logins.delivery,
      DATABASE_WORKER_URL: logins.worker,
    })
    expect([await prepare.ended, prepare.said()]).toEqual([0, expect.any(String)])
    expect(await run(owner, 'select count(*)::int as n from notes')).toEqual([{ n: 3 }])
    await expect(run(logins.editorial, 'delete from payload_migrations')).rejects.toMatchObject({
      code: '42501',
    })

    const house = await startHouse(newDataFolder(), 'delivery', {
      NODE_ENV: 'production',
      DATABASE_DELIVERY_URL: logins.delivery,
    })
    await house.says('公开站点已开放')
    expect((await house.get()).text).toBe('公开')
    expect(await house.stop()).toBe(0)
  })

  test('is refused when it is too old', async () => {
    const { server, port } = await oldPostgres('14.11')
    const house = await startHouse(newDataFolder(), 'prepare', {
      DATABASE_URL: `postgres://owner:x@127.0.0.1:${port}/city`,
    })
    expect(await house.ended).toBe(1)
    expect(house.said()).toContain('Postgres 14.11，至少需要 15')
    server.close()
  })

  test('is named when it cannot be reached, or does not take the password', async () => {
    const away = await startHouse(newDataFolder(), 'prepare', {
      DATABASE_OWNER_URL: 'postgres://owner:x@127.0.0.1:9/city',
    })
    expect(await away.ended).toBe(1)
    expect(away.said()).toContain('无法连接数据库 127.0.0.1:9（DATABASE_OWNER_URL）')

    const wrong = new URL(cluster.superuserUrl)
    wrong.password = 'wrong'
    const refused = await startHouse(newDataFolder(), 'prepare', { DATABASE_URL: wrong.href })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('数据库不接受登录名 postgres')
  })
})
