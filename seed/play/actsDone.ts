import type { Payload } from 'payload'

import { readerOf } from '../../src/actions/reasonsAgainst.ts'

/** An item of the demonstration that is there already, with what the ledger says was done to it. */
export interface Known {
  id: string
  acts: readonly string[]
}

/** The items with these titles in a domain, by title, or with these index numbers, by number. */
export const actsDone = async (
  payload: Payload,
  by: 'title' | 'index_number',
  domain: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Known>> => {
  const rows = await readerOf(payload)<Known & { key: string }>(STATEMENTS[by], [domain, keys])
  return new Map(rows.map(({ key, ...known }) => [key, known]))
}

/**
 * The acts of a story that are still to be played on an item, the one that made it not counted; none
 * once somebody has given the item another turn than the story's.
 */
export const actsLeft = <Act extends string>(
  story: readonly Act[],
  [, ...done]: readonly string[],
): readonly Act[] =>
  done.every((act, index) => story[index] === act) ? story.slice(done.length) : []

const statement = (key: string) => `
  select entry.${key} as key, entry.id, array_agg(ledger.act order by ledger.seq) as acts
  from public.entries entry
  join editorial.ledger on ledger.subject = entry.id and ledger.subject_kind = 'disclosure'
  where entry.domain = $1 and entry.${key} = any ($2)
  group by entry.id`

const STATEMENTS = { title: statement('title'), index_number: statement('index_number') }
