import pg from 'pg'

/**
 * What was done to a database before it was used, each with the sources that did it. `production`
 * marks the database of a real city, which no demonstration may enter.
 */
export type PreparationStep = 'catalogue' | 'demonstration' | 'production'

/** The steps done so far, each with its stamp. */
export type Preparation = ReadonlyMap<PreparationStep, string>

/** Reads what was done; a new database has had nothing. Only the owner may. */
export const readPreparation = async (client: pg.ClientBase): Promise<Preparation> => {
  const { rows: tables } = await client.query<{ known: boolean }>(
    `select to_regclass('preparation.steps') is not null as known`,
  )
  if (!tables[0]?.known) return new Map()
  const { rows } = await client.query<{ step: PreparationStep; stamp: string }>(
    'select step, stamp from preparation.steps',
  )
  return new Map(rows.map(({ step, stamp }) => [step, stamp]))
}

/** Notes that a step is complete. The notebook is the owner's; no other login may read it. */
export const notePrepared = async (
  client: pg.ClientBase,
  step: PreparationStep,
  stamp: string,
): Promise<void> => {
  await client.query(
    `create schema if not exists preparation;
     create table if not exists preparation.steps
       (step text primary key, stamp text not null, done_at timestamptz not null default now())`,
  )
  await client.query(
    `insert into preparation.steps (step, stamp) values ($1, $2)
     on conflict (step) do update set stamp = excluded.stamp, done_at = now()`,
    [step, stamp],
  )
}
