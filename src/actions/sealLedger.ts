import type { Payload } from 'payload'
import { inTransaction } from '../database/transaction.ts'

/**
 * Seals every day of the ledger that is over: one hash over that day's lines and the seal before.
 * Whoever keeps a copy of a seal elsewhere can tell later whether a line was changed or lost.
 */
export const sealLedger = (payload: Payload): Promise<void> =>
  inTransaction(payload, async ({ query }) => {
    await query(SEAL)
  })

/** Days are Beijing's. What a seal holds is worked out by the database; it is told the day alone. */
const SEAL = `
  insert into editorial.ledger_seals (day)
  select distinct (at at time zone 'Asia/Shanghai')::date as day
  from editorial.ledger
  where (at at time zone 'Asia/Shanghai')::date
          > coalesce((select max(day) from editorial.ledger_seals), '-infinity')
    and (at at time zone 'Asia/Shanghai')::date < (now() at time zone 'Asia/Shanghai')::date
  order by day`
