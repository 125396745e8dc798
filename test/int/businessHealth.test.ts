import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { businessChecks } from '../../src/monitor/businessChecks.ts'
import type { Check } from '../../src/monitor/Check.ts'
import { noteLastCheck } from '../../src/monitor/lastCheck.ts'
import { WORKER_LOCK } from '../../src/server/doChores.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'

let database: TestDatabase
let dataFolder: string
let owner: pg.Pool
let logins: pg.Pool[]
beforeAll(async () => {
  database = await createDatabase()
  dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-health-'))
  const { ownerUrl, workerUrl, editorialUrl } = database
  owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  logins = [workerUrl, editorialUrl].map(
    (connectionString) => new pg.Pool({ connectionString, max: 1 }),
  )
})
afterAll(async () => {
  await Promise.all([owner, ...logins].map((pool) => pool.end()))
  await database.drop()
  await rm(dataFolder, { recursive: true, force: true })
})

/** One check, as worker and admin see it alike. */
const seen = async (name: Check['name'], backupMark?: string): Promise<Check | undefined> => {
  const [asWorker, asAdmin] = await Promise.all(
    logins.map(async (pool) => {
      const query = (text: string, values: readonly unknown[]) => pool.query(text, [...values])
      const look = businessChecks({
        query,
        dataFolder,
        workerLock: WORKER_LOCK,
        ...(backupMark !== undefined && { backupMark }),
      })
      return (await look()).find((check) => check.name === name)
    }),
  )
  expect(asAdmin?.status).toBe(asWorker?.status)
  return asWorker
}

test('a publication that is overdue fails the check; one that is due just now does not', async () => {
  // A case of its own would need a whole city.
  await owner.query('alter table editorial.schedules drop constraint schedules_case_id_fkey')
  const schedule = (ago: string) =>
    owner.query(
      `insert into editorial.schedules (id, case_id, publish_at, by_id, by_name)
       values (gen_random_uuid(), gen_random_uuid(), now() - $1::interval, gen_random_uuid(), '李明')`,
      [ago],
    )
  await schedule('1 minute')
  expect(await seen('schedules')).toEqual({ name: 'schedules', status: 'ok', count: 0 })
  await schedule('6 minutes')
  expect(await seen('schedules')).toEqual({ name: 'schedules', status: 'failing', count: 1 })
})

test('a feed that lacks what was counted fails the check', async () => {
  expect(await seen('feed')).toMatchObject({ status: 'ok', count: 0 })
  await owner.query('update editorial.feed_position set last = last + 2')
  expect(await seen('feed')).toMatchObject({ status: 'failing', count: 2 })
  await owner.query('update editorial.feed_position set last = last - 2')
})

test('without a worker at work the check fails', async () => {
  expect((await seen('worker'))?.status).toBe('failing')
  const worker = await owner.connect()
  await worker.query('select pg_advisory_lock($1)', [WORKER_LOCK])
  expect((await seen('worker'))?.status).toBe('ok')
  worker.release(true)
})

test('what publication:check found is told until it is old', async () => {
  expect((await seen('publication'))?.status).toBe('unknown')
  noteLastCheck(dataFolder, { at: new Date(), found: 0 })
  expect(await seen('publication')).toMatchObject({ status: 'ok', count: 0 })
  noteLastCheck(dataFolder, { at: new Date(), found: 2 })
  expect(await seen('publication')).toMatchObject({ status: 'failing', count: 2 })
  noteLastCheck(dataFolder, { at: new Date(Date.now() - 51 * 3600_000), found: 0 })
  expect((await seen('publication'))?.status).toBe('failing')
})

test('a backup is as old as its mark; a mark that is not there is no backup', async () => {
  const mark = join(dataFolder, 'backup')
  expect((await seen('backup'))?.status).toBe('unknown')
  expect((await seen('backup', mark))?.status).toBe('failing')
  await writeFile(mark, '')
  expect((await seen('backup', mark))?.status).toBe('ok')
  const old = new Date(Date.now() - 27 * 3600_000)
  await utimes(mark, old, old)
  expect((await seen('backup', mark))?.status).toBe('failing')
})
