import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Work } from '../database/transaction.ts'
import { canonical } from '../domain/canonical.ts'
import type { Fault } from '../ledger/Finding.ts'
import { verifyLedger } from '../ledger/verifyLedger.ts'
import { DOOR, PUBLISHED_TABLES, type PublishedTable } from './door.ts'
import { placeOf } from './publicStore.ts'

type Query = Work['query']

/** A place where what the public reads is not what was published. */
export interface Discrepancy {
  table: PublishedTable | 'editions' | 'ledger'
  /** The row's key, and what is wrong with it. */
  key: string
  fault: 'missing' | 'unexpected' | 'altered'
}

/**
 * Compares every table of `published` with what it must hold, row by row and both ways; every
 * edition with its content hash; the bytes of every public file with its name; the ledger.
 */
export const checkPublished = async (query: Query, store: string): Promise<Discrepancy[]> => {
  const found: Discrepancy[] = []
  for (const table of PUBLISHED_TABLES) found.push(...(await compare(query, table)))
  found.push(...(await brokenEditions(query)))
  found.push(...(await brokenFiles(query, store)))
  found.push(...(await brokenLedger(query)))
  return found
}

const compare = async (query: Query, table: PublishedTable): Promise<Discrepancy[]> => {
  const { view, key } = DOOR[table]
  const rows = await query<{ key: string; lacking: boolean; surplus: boolean }>(
    `with wanted as (select * from ${view}), present as (select * from published.${table}),
     lacking as (select ${key}::text as key from (select * from wanted except select * from present) a),
     surplus as (select ${key}::text as key from (select * from present except select * from wanted) b)
     select coalesce(lacking.key, surplus.key) as key,
            lacking.key is not null as lacking, surplus.key is not null as surplus
     from lacking full join surplus on lacking.key = surplus.key`,
  )
  return rows.map(({ key: row, lacking, surplus }) => ({
    table,
    key: row,
    fault: lacking && surplus ? 'altered' : lacking ? 'missing' : 'unexpected',
  }))
}

/** Editions are append-only; should someone with the owner's rights have changed one, its hash tells. */
const brokenEditions = async (query: Query): Promise<Discrepancy[]> => {
  const broken: Discrepancy[] = []
  for (let after: string | null = null; ;) {
    const page: EditionRow[] = await query<EditionRow>(
      `select id, index_number, card, body, content_hash from editorial.editions
       where $1::uuid is null or id > $1 order by id limit 500`,
      [after],
    )
    for (const { id, index_number, card, body, content_hash } of page) {
      const hash = createHash('sha256')
        .update(canonical([index_number, card, body]))
        .digest('hex')
      if (hash !== content_hash) broken.push({ table: 'editions', key: id, fault: 'altered' })
    }
    const last = page.at(-1)
    if (!last) return broken
    after = last.id
  }
}

interface EditionRow {
  id: string
  index_number: string
  card: unknown
  body: unknown
  content_hash: string
}

const brokenFiles = async (query: Query, store: string): Promise<Discrepancy[]> => {
  const rows = await query<{ sha256: string }>('select sha256 from published.files')
  const faults = await Promise.all(
    rows.map(async ({ sha256 }): Promise<Discrepancy[]> => {
      const hash = await hashOfFile(placeOf(store, sha256))
      if (hash === sha256) return []
      return [{ table: 'files', key: sha256, fault: hash === undefined ? 'missing' : 'altered' }]
    }),
  )
  return faults.flat()
}

const hashOfFile = async (path: string): Promise<string | undefined> => {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

/** What `ledger:verify` finds, in the words of this check. */
const brokenLedger = async (query: Query): Promise<Discrepancy[]> => {
  const found: Discrepancy[] = []
  for await (const { fault, seq, chain, day } of verifyLedger(query)) {
    const key = seq ?? day ?? chain ?? ''
    found.push({ table: 'ledger', key, fault: FAULTS[fault] ?? 'altered' })
  }
  return found
}

const FAULTS: Partial<Record<Fault, Discrepancy['fault']>> = {
  missingBefore: 'missing',
  missingAtEnd: 'missing',
  chainMissing: 'missing',
  dayMissing: 'missing',
  dayLacks: 'missing',
  headMissing: 'missing',
  sealsMissing: 'missing',
  unsealed: 'missing',
  inserted: 'unexpected',
  insertedAtEnd: 'unexpected',
  dayExceeds: 'unexpected',
}
