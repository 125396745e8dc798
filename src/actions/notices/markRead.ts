import type { Payload } from 'payload'
import { inTransaction } from '../../database/transaction.ts'
import type { Person } from '../../domain/roles.ts'

/** Which notices: single ones, or all up to one. */
export interface ReadNotices {
  ids?: readonly string[]
  upTo?: string
}

/** Notes that a person has read notices of theirs. A note to oneself: no act, and no line of the ledger (ADR 28). */
export const markRead = (
  payload: Payload,
  { id }: Pick<Person, 'id'>,
  { ids = [], upTo }: ReadNotices,
): Promise<void> =>
  inTransaction(payload, async ({ query }) => {
    await query(
      `insert into editorial.notice_reads (person, notice)
       select person, notice from editorial.notice_recipients
       where person = $1 and (notice = any ($2) or notice <= $3)
       on conflict do nothing`,
      [id, ids, upTo ?? null],
    )
  })
