import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { DisclosureSubject } from '../disclosure/cases/subject.ts'
import type { MappedImport } from './subject.ts'
import type { SentRecord } from './readRecords.ts'

/** Reads items by their ids. */
export type ReadItems = (ids: readonly string[]) => Promise<DisclosureSubject[]>

/** The items that records are about, by the records' identities. */
export const matchesOf = async (
  { query }: Work,
  { slug }: Domain,
  records: readonly SentRecord[],
  readItems: ReadItems,
): Promise<ReadonlyMap<string, DisclosureSubject[]>> => {
  const asked = records.flatMap(({ identity }) => identity ?? [])
  const found = await query<{ entry: string; identity: string }>(
    'select entry, identity from editorial.identities where domain = $1 and identity = any ($2)',
    [slug, asked],
  )
  if (found.length === 0) return new Map()
  const identities = new Map(found.map(({ entry, identity }) => [entry, identity]))
  const matches = new Map<string, DisclosureSubject[]>()
  for (const item of await readItems([...identities.keys()])) {
    const identity = identities.get(item.id) ?? ''
    matches.set(identity, [...(matches.get(identity) ?? []), item])
  }
  return matches
}

/** The first row above that is the same record, by identity; those that are refused are none. */
export const earlierRows = async (
  { query }: Work,
  { id, mapping }: MappedImport,
  records: readonly SentRecord[],
): Promise<Map<string, number>> => {
  const found = await query<{ identity: string; row: number }>(
    `select identity, min("row") as "row" from editorial.import_rows
     where import = $1 and sheet = $2 and identity = any ($3) and outcome in ('new', 'change', 'same')
     group by identity`,
    [id, mapping.sheets[0].at, records.flatMap(({ identity }) => identity ?? [])],
  )
  return new Map(found.map(({ identity, row }) => [identity, row]))
}
