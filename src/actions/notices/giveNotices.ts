import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'

/** Something that people are told of once, in the admin. */
export interface Notice {
  /** The deadline or the schedule that it tells of. */
  deadline?: string
  schedule?: string
  /** How far the matter has come; of each level there is one notice. */
  level: string
  /** The item that it leads to. */
  entry: string
  words: string
  /** Ids of people. */
  to: readonly string[]
}

/**
 * Tells people of what they were not told yet; whoever else does the same at this moment, each is told
 * once. @returns the notices that were given now
 */
export const giveNotices = async (
  { query }: Pick<Work, 'query'>,
  notices: readonly Notice[],
): Promise<Notice[]> => {
  if (notices.length === 0) return []
  const asked = notices.map((notice) => ({ ...notice, id: uuidv7() }))
  const given = await query<{ id: string }>(
    `insert into editorial.notices (id, deadline, schedule, level, entry, words)
     select new.id, new.deadline, new.schedule, new.level, new.entry, new.words
     from jsonb_to_recordset($1::jsonb)
       as new (id uuid, deadline uuid, schedule uuid, level text, entry uuid, words text)
     on conflict do nothing returning id`,
    [JSON.stringify(asked)],
  )
  const ids = new Set(given.map(({ id }) => id))
  const fresh = asked.filter(({ id }) => ids.has(id))
  await query(
    `insert into editorial.notice_recipients (person, notice)
     select distinct told.person, told.notice
     from jsonb_to_recordset($1::jsonb) as told (person uuid, notice uuid)`,
    [JSON.stringify(fresh.flatMap(({ id, to }) => to.map((person) => ({ person, notice: id }))))],
  )
  return fresh
}
