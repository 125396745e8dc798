import { readFileSync } from 'node:fs'
import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'

const tables = readFileSync(new URL('tables.sql', import.meta.url), 'utf8')

/** The tables of the smallest house, and a room for the public one. */
export const migrations = [
  {
    name: '0001_tables',
    up: ({ db }: MigrateUpArgs) => db.execute(sql.raw(tables)),
    down: () => Promise.resolve(),
  },
  {
    name: '0002_published',
    up: ({ db }: MigrateUpArgs) =>
      db.execute(
        sql.raw(`create schema published;
          grant usage on schema published to gongkai_delivery;
          create table published.words (text text not null);
          insert into published.words values ('公开');
          grant select on published.words to gongkai_delivery`),
      ),
    down: () => Promise.resolve(),
  },
]
