import type { Payload } from 'payload'
import { inTransaction } from '../../database/transaction.ts'

/**
 * Takes what the public house handed in out of the hatch and counts, for each day, by how many readers
 * a query was asked in vain. Of those that fewer than five asked nothing is kept beyond the day, nor the
 * salt by which a reader could be known.
 */
export const countMissed = (payload: Payload): Promise<void> =>
  inTransaction(payload, async ({ query }) => {
    await query(TAKE)
    await query(COUNT)
    await query(`delete from editorial.missed_searches where day < ${TODAY}`)
    await query(`delete from editorial.reader_salts where day < ${TODAY}`)
    await query(`delete from editorial.missed_days where day < ${TODAY} - ${DAYS_KEPT}`)
  })

/** Half a year; what nobody looked for since is no reason to do anything. */
export const DAYS_KEPT = 180

const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

const TAKE = `
  with taken as (
    delete from intake.messages where kind = 'missed-search' returning details, at
  )
  insert into editorial.missed_searches (query, day, reader)
  select details ->> 'query', (at at time zone 'Asia/Shanghai')::date, details ->> 'reader'
  from taken where details ->> 'query' is not null and details ->> 'reader' is not null
  on conflict do nothing`

/** The table refuses fewer than five by itself. */
const COUNT = `
  insert into editorial.missed_days (query, day, readers)
  select query, day, count(*) from editorial.missed_searches
  group by query, day having count(*) >= 5
  on conflict (query, day) do update set readers = excluded.readers`
