import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { GROUPS } from './groups.ts'
import { importFromProject } from './project.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Brings the tables up to date and makes sure of it: Payload ends the process on a failed
 * migration, and its exit code says nothing about what was done.
 */
export const migrateDatabase = async (payload: Payload, client: pg.ClientBase): Promise<void> => {
  const { migrations } = await importFromProject<{ migrations: Migration[] }>(
    'src/migrations/index.ts',
  )
  const done = await namesOf(client)
  refusePushed(done)
  if (migrations.some(({ name }) => !done.has(name))) await payload.db.migrate({ migrations })
  const after = await namesOf(client)
  const missing = migrations.filter(({ name }) => !after.has(name)).map(({ name }) => name)
  if (missing.length > 0) throw new Error(`migrations did not run: ${missing.join(', ')}`)
  await closeNotebook(client)
}

/** The names of the migrations a database has had. */
const namesOf = async (client: pg.ClientBase): Promise<Set<string>> => {
  const { rows: tables } = await client.query(
    `select to_regclass('public.payload_migrations') as it`,
  )
  if ((tables[0] as { it: string | null }).it === null) return new Set()
  const { rows } = await client.query<{ name: string; batch: string }>(
    'select name, batch from public.payload_migrations',
  )
  return new Set(rows.map(({ name, batch }) => (Number(batch) === PUSHED ? PUSHED_NAME : name)))
}

/** How Payload marks a database whose tables were pushed in development. */
const PUSHED = -1
const PUSHED_NAME = 'dev'

const refusePushed = (done: ReadonlySet<string>): void => {
  if (!done.has(PUSHED_NAME)) return
  throw new StartRefusal(
    '该数据库的表是在开发模式下直接推送的（push），不能再迁移。请换一个空数据库。',
    'The tables of this database were pushed in development and cannot be migrated. Use an empty database.',
  )
}

/** Only the owner writes down which migrations ran. */
const closeNotebook = async (client: pg.ClientBase): Promise<void> => {
  const groups = Object.values(GROUPS).map(pg.escapeIdentifier).join(', ')
  await client.query(`revoke insert, update, delete on public.payload_migrations from ${groups}`)
}
