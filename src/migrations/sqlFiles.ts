import { readFileSync } from 'node:fs'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** A migration whose steps are SQL files of this folder, run in the migration's transaction. */
export const sqlFiles =
  (...names: string[]) =>
  async ({ db }: MigrateUpArgs): Promise<void> => {
    for (const name of names) {
      await db.execute(sql.raw(readFileSync(new URL(name, import.meta.url), 'utf8')))
    }
  }

/** What was published, decided and logged is not undone by a command. */
export const neverDown = (): Promise<void> =>
  Promise.reject(new Error('migrations of the house go forward only; restore a backup instead'))
