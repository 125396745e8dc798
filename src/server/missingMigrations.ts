import type { Migration } from 'payload'
import type pg from 'pg'
import { importFromProject } from './project.ts'

/** The migrations of the house, in order. */
export const migrationsOfHouse = async (): Promise<readonly Migration[]> => {
  const { migrations } = await importFromProject<{ migrations: readonly Migration[] }>(
    'src/migrations/index.ts',
  )
  return migrations
}

/** The names of those that a database has not had. */
export const missingMigrations = async (client: pg.ClientBase): Promise<string[]> => {
  const done = await doneMigrations(client)
  return (await migrationsOfHouse()).map(({ name }) => name).filter((name) => !done.has(name))
}

/** The names that a database has had; Payload calls tables pushed in development `dev`. */
export const doneMigrations = async (client: pg.ClientBase): Promise<Set<string>> => {
  const { rowCount } = await client.query(
    `select from pg_tables where schemaname = 'public' and tablename = 'payload_migrations'`,
  )
  if (rowCount === 0) return new Set()
  const { rows } = await client.query<{ name: string }>(
    'select name from public.payload_migrations',
  )
  return new Set(rows.map(({ name }) => name))
}
