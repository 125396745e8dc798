import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../database/transaction.ts'

/** A letter to somebody of the office: plain text, without personal data. */
export interface Letter {
  /** What it is about and to whom: of two with one key only the first is sent. */
  key: string
  /** The id of the person; where they read mail is looked up when it is sent. */
  to: string
  subject: string
  text: string
}

/** Puts letters into the outbox, within the transaction of what they tell of. */
export const queueMails = async (
  { query }: Pick<Work, 'query'>,
  letters: readonly Letter[],
): Promise<void> => {
  if (letters.length === 0) return
  await query(
    `insert into editorial.mails (id, key, person, subject, body)
     select new.id, new.key, new."to", new.subject, new.text
     from jsonb_to_recordset($1::jsonb)
       as new (id uuid, key text, "to" uuid, subject text, text text)
     on conflict (key) do nothing`,
    [JSON.stringify(letters.map((letter) => ({ ...letter, id: uuidv7() })))],
  )
}
