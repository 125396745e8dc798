import type { Payload } from 'payload'
import { inTransaction } from '../database/transaction.ts'

/**
 * Seals every day of the ledger that is over: one hash over that day's lines and the seal before.
 * Whoever keeps a copy of a seal elsewhere can tell later whether a line was changed or lost.
 */
export const sealLedger = (payload: Payload): Promise<void> =>
  inTransaction(payload, async ({ query }) => {
    await query(`select pg_advisory_xact_lock(hashtextextended('ledger seal', 0))`)
    await query(SEAL)
  })

/** Days are Beijing's. Each seal takes in the one before, so a day cannot be lost unseen either. */
const SEAL = `
  with recursive days as (
    select (at at time zone 'Asia/Shanghai')::date as day, max(seq) as last_seq, count(*) as rows,
           string_agg(hash, '' order by seq) as hashes
    from editorial.ledger
    where (at at time zone 'Asia/Shanghai')::date
            > coalesce((select max(day) from editorial.ledger_seals), '-infinity')
      and (at at time zone 'Asia/Shanghai')::date < (now() at time zone 'Asia/Shanghai')::date
    group by 1
  ), numbered as (
    select *, row_number() over (order by day) as nth from days
  ), sealed as (
    select 0::bigint as nth, null::date as day, null::bigint as last_seq, null::bigint as rows,
           coalesce((select hash from editorial.ledger_seals order by day desc limit 1), '') as hash
    union all
    select numbered.nth, numbered.day, numbered.last_seq, numbered.rows,
           encode(sha256(convert_to(sealed.hash || numbered.hashes, 'utf8')), 'hex')
    from sealed join numbered on numbered.nth = sealed.nth + 1
  )
  insert into editorial.ledger_seals (day, last_seq, rows, hash)
  select day, last_seq, rows, hash from sealed where nth > 0 order by nth`
