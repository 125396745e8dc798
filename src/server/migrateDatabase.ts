import type { Payload } from 'payload'
import pg from 'pg'
import { GROUPS } from './groups.ts'
import { doneMigrations, migrationsOfHouse, missingMigrations } from './missingMigrations.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Brings the tables up to date and makes sure of it: Payload ends the process on a failed
 * migration, and its exit code says nothing about what was done.
 */
export const migrateDatabase = async (payload: Payload, client: pg.ClientBase): Promise<void> => {
  refusePushed(await doneMigrations(client))
  if ((await missingMigrations(client)).length > 0) {
    await payload.db.migrate({ migrations: [...(await migrationsOfHouse())] })
  }
  const missing = await missingMigrations(client)
  if (missing.length > 0) throw new Error(`migrations did not run: ${missing.join(', ')}`)
  await closeNotebook(client)
}

/** How Payload marks a database whose tables were pushed in development. */
const PUSHED = 'dev'

const refusePushed = (done: ReadonlySet<string>): void => {
  if (!done.has(PUSHED)) return
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
