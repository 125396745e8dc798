import type { Work } from '../database/transaction.ts'

/** The subjects that have this index number or name, or had it once; or the one with this id. */
export const subjectsNamed = async (query: Work['query'], words: string): Promise<string[]> => {
  if (UUID.test(words)) return [words]
  const rows = await query<{ id: string }>(
    `select id from public.entries where index_number = $1
     union select subject from editorial.ledger where called = $1`,
    [words],
  )
  return rows.map(({ id }) => id)
}

/** The people with this e-mail address, or this name, now or in the ledger; or the one of this id. */
export const peopleNamed = async (query: Work['query'], words: string): Promise<string[]> => {
  if (UUID.test(words)) return [words]
  const rows = await query<{ id: string }>(
    `select id from public.people where email = lower($1) or name = $1
     union select by_id from editorial.ledger where by_name = $1 and by_id is not null`,
    [words],
  )
  return rows.map(({ id }) => id)
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
