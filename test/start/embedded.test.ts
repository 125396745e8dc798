import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { connectTo } from '../../src/server/connectTo.ts'
import { endAll, runFile, type Command } from './command.ts'
import { clusterOf, newDataFolder, postgresOf, removeAll } from './place.ts'

const KEEPER = fileURLToPath(new URL('./keeper.ts', import.meta.url))

const keep = (dataFolder: string): Command => runFile(KEEPER, {}, [dataFolder])

const open = async (dataFolder: string): Promise<Command> => {
  const keeper = keep(dataFolder)
  await keeper.says('open postgres://')
  return keeper
}

const stop = async (keeper: Command): Promise<void> => {
  keeper.process.kill('SIGTERM')
  await keeper.ended
}

const urlOf = (keeper: Command): string => /open (\S+)/.exec(keeper.said())?.[1] ?? ''

const ask = async (keeper: Command, query: string): Promise<unknown> => {
  const client = await connectTo(urlOf(keeper))
  const { rows } = await client.query(query)
  await client.end()
  return rows[0]
}

const draftsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => /^postgres\.new-.*(?<!password)$/.test(name))
    : []

/** The names now in a place of the data folder, where `draft` is the cluster being made. */
const seen = (folder: string, place: string): string[] => {
  const [draft = 'none'] = draftsIn(folder)
  const path = place.startsWith('data')
    ? place.replace('data', folder)
    : join(folder, place.replace('draft', draft))
  return existsSync(path) ? readdirSync(path) : []
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1))

afterEach(async () => {
  await endAll()
  await removeAll()
})

describe('the embedded database', () => {
  test('is Postgres 18 in UTF-8 with letters of every script, answers this machine only and syncs to disk', async () => {
    const keeper = await open(newDataFolder())
    expect(
      await ask(
        keeper,
        `select current_setting('server_version_num')::int / 10000 as version,
           pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
           current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
           current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commits,
           current_setting('unix_socket_directories') as sockets, '公' ~ '\\w' as letters
         from pg_database where datname = 'postgres'`,
      ),
    ).toEqual({
      version: 18,
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      listens: '127.0.0.1',
      fsync: 'on',
      pages: 'on',
      commits: 'on',
      sockets: '',
      letters: true,
    })
  })

  test('keeps data and port from one start to the next, and stops with its keeper', async () => {
    const folder = newDataFolder()
    const first = await open(folder)
    await ask(first, 'create table kept (word text)')
    await stop(first)
    expect(postgresOf(folder)).toBeUndefined()
    const second = await open(folder)
    expect(urlOf(second)).toBe(urlOf(first))
    expect(await ask(second, 'select count(*)::int as n from kept')).toEqual({ n: 0 })
  })

  test('is adopted when its keeper was killed, and stopped by the one that adopted it', async () => {
    const folder = newDataFolder()
    const killed = await open(folder)
    const orphan = postgresOf(folder)
    killed.process.kill('SIGKILL')
    await killed.ended
    expect(postgresOf(folder)?.pid).toBe(orphan?.pid)
    const next = await open(folder)
    expect(next.said()).toContain('沿用已在运行的内置数据库')
    expect(postgresOf(folder)?.pid).toBe(orphan?.pid)
    await stop(next)
    expect(postgresOf(folder)).toBeUndefined()
  })

  test('is shared by a second keeper, which stops it only when the first is gone', async () => {
    const folder = newDataFolder()
    const first = await open(folder)
    const second = await open(folder)
    await stop(second)
    expect(await ask(first, 'select 1 as one')).toEqual({ one: 1 })
    const third = await open(folder)
    first.process.kill('SIGKILL')
    await first.ended
    await stop(third)
    expect(postgresOf(folder)).toBeUndefined()
  })

  test('is stopped by the last keeper although Postgres has not noticed yet that the first is gone', async () => {
    const folder = newDataFolder()
    const first = await open(folder)
    const holder = (await ask(
      first,
      `select pid from pg_locks where locktype = 'advisory' and granted`,
    )) as { pid: number }
    const second = await open(folder)
    process.kill(holder.pid, 'SIGSTOP')
    first.process.kill('SIGKILL')
    await first.ended
    const stopped = stop(second)
    setTimeout(() => process.kill(holder.pid, 'SIGCONT'), 300)
    await stopped
    expect(postgresOf(folder)).toBeUndefined()
  })

  test('is started again when it dies, on the same port', async () => {
    const folder = newDataFolder()
    const keeper = await open(folder)
    process.kill(postgresOf(folder)?.pid ?? 0, 'SIGKILL')
    await keeper.says('The database is back')
    expect(keeper.said()).toContain('数据库意外停止')
    expect(await ask(keeper, 'select 1 as one')).toEqual({ one: 1 })
  })

  test('starts although postmaster.pid names a process that is not Postgres', async () => {
    const folder = newDataFolder()
    await stop(await open(folder))
    const cluster = clusterOf(folder)
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${process.pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n   12345     6\nready   \n`,
    )
    const keeper = await open(folder)
    expect(await ask(keeper, 'select 1 as one')).toEqual({ one: 1 })
  })

  test('takes another port when somebody took the one it remembers', async () => {
    const folder = newDataFolder()
    const first = await open(folder)
    await stop(first)
    const port = Number(new URL(urlOf(first)).port)
    const stranger = createServer().listen(port, '127.0.0.1')
    const second = await open(folder)
    stranger.close()
    expect(Number(new URL(urlOf(second)).port)).not.toBe(port)
  })

  test.each([
    ['the passwords were kept', 'data', /^secrets\.json$/],
    ['initdb began', 'data', /^postgres\.new-\d+-\w+$/],
    ['initdb wrote its first files', 'draft', /^PG_VERSION$/],
    ['initdb filled the first database', 'draft/base', /^1$/],
    ['the cluster was in its place', 'data', /^postgres$/],
    ['Postgres began to start', 'data/postgres', /^postmaster\.pid$/],
  ])('is whole at the next start when the first was killed after %s', async (_, place, file) => {
    const folder = newDataFolder()
    const killed = keep(folder)
    while (!seen(folder, place).some((name) => file.test(name))) await soon()
    killed.process.kill('SIGKILL')
    await killed.ended
    const keeper = await open(folder)
    expect(await ask(keeper, 'select 1 as one')).toEqual({ one: 1 })
    await stop(keeper)
    await stop(await open(folder))
    expect(draftsIn(folder)).toEqual([])
  })

  test('refuses when the kept passwords are gone, rather than beginning anew', async () => {
    const folder = newDataFolder()
    await stop(await open(folder))
    rmSync(join(folder, 'secrets.json'))
    const keeper = keep(folder)
    expect(await keeper.ended).toBe(1)
    expect(keeper.said()).toContain('密码文件')
    expect(readFileSync(join(folder, 'postgres.json'), 'utf8')).toContain('port')
  })
})
