import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { connectTo } from '../../src/server/connectTo.ts'
import { endAll, runFile, type Command } from './command.ts'
import { alsoRemove, newDataFolder, removeAll, stopAll } from './place.ts'

const KEEPER = fileURLToPath(new URL('./keeper.ts', import.meta.url))

let disk: string | undefined

/** A disk of its own in memory; undefined where we may not mount one (an ordinary user, a container). */
const smallDisk = (): string | undefined => {
  const place = join(dirname(newDataFolder()), 'disk')
  mkdirSync(place)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', place], {
      stdio: 'ignore',
    })
  } catch {
    return undefined
  }
  return (disk = place)
}

const resize = (place: string, size: string): void =>
  void execFileSync('mount', ['-o', `remount,size=${size}`, place])

const fill = (place: string): string => {
  const { bavail, bsize } = statfsSync(place)
  const filler = join(place, 'filler')
  writeFileSync(filler, Buffer.alloc(bavail * bsize))
  return filler
}

const keep = (data: string): Command => runFile(KEEPER, {}, [data])

afterEach(async () => {
  await endAll()
  await stopAll()
  if (disk) execFileSync('umount', ['-l', disk])
  disk = undefined
  await removeAll()
})

test('a full disk is said plainly at every stage, and nothing is lost once there is room', async () => {
  const place = smallDisk()
  if (!place) return
  const data = join(place, 'data')
  alsoRemove(data)

  const first = keep(data)
  expect(await first.ended).toBe(1)
  expect(first.said()).toContain('磁盘已满')
  expect(existsSync(join(data, 'postgres'))).toBe(false)

  resize(place, '120m')
  const second = keep(data)
  await second.says('open postgres://')
  const url = /open (\S+)/.exec(second.said())?.[1] ?? ''
  const client = await connectTo(url)
  await client.query('create table kept as select 1 as one')
  const filler = fill(place)
  const writing = client.query(
    `create table big as select repeat(md5(g::text), 100) from generate_series(1, 50000) g`,
  )
  await expect(writing).rejects.toMatchObject({ code: '53100' })
  await client.end()
  second.process.kill('SIGTERM')
  await second.ended

  rmSync(filler, { force: true })
  fill(place)
  const third = keep(data)
  expect(await third.ended).toBe(1)
  expect(third.said()).toContain('磁盘已满')

  rmSync(filler, { force: true })
  const fourth = keep(data)
  await fourth.says('open postgres://')
  const after = await connectTo(/open (\S+)/.exec(fourth.said())?.[1] ?? '')
  expect((await after.query('select one from kept')).rows).toEqual([{ one: 1 }])
  await after.end()
})
