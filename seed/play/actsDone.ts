import type { Payload } from 'payload'

import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { PlayedAct } from './scenes.ts'

/** An item of the demonstration that is there already, with what people did to it, by the ledger. */
export interface Known {
  id: string
  acts: readonly string[]
}

/** The register's columns by which a seed knows its items again. */
export type ActsKey = 'title' | 'index_number' | 'source_link'

/** The items of a domain that have one of these titles, numbers or links, by it. */
export const actsDone = async (
  payload: Payload,
  by: ActsKey,
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
export const actsLeft = (
  story: readonly PlayedAct[],
  [, ...done]: readonly string[],
): readonly PlayedAct[] =>
  done.every((act, index) => story[index]?.act === act) ? story.slice(done.length) : []

const statement = (key: ActsKey) => `
  select entry.${key} as key, entry.id, array_agg(ledger.act order by ledger.seq) as acts
  from public.entries entry
  join editorial.ledger on ledger.subject = entry.id and ledger.subject_kind = 'disclosure'
    and ledger.refused is null and ledger.as_role <> 'system'
  where entry.domain = $1 and entry.${key} = any ($2)
  group by entry.id`

const STATEMENTS: Readonly<Record<ActsKey, string>> = {
  title: statement('title'),
  index_number: statement('index_number'),
  source_link: statement('source_link'),
}
