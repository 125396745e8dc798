import type { Work } from '../../database/transaction.ts'
import type { LedgerFilter } from '../LedgerFilter.ts'
import { readByDay } from '../readLines.ts'
import { SEAL, type Seal } from '../Seal.ts'
import { csv } from './csv.ts'
import type { Exported, Format } from './Exported.ts'
import { jsonLines } from './jsonLines.ts'

/** The ways to write an export, by the ending of the file's name. */
export const FORMATS: Readonly<Record<string, Format>> = { csv, jsonl: jsonLines }

/**
 * The lines that are wanted, with names as they were, and the seals of the days they are from, as
 * text in pieces. Reads a page at a time, however much there is.
 */
export async function* exportLedger(
  query: Work['query'],
  filter: LedgerFilter,
  { head, write }: Format,
): AsyncGenerator<string> {
  if (head) yield head
  for await (const part of partsOf(query, filter)) yield write(part)
}

async function* partsOf(query: Work['query'], filter: LedgerFilter): AsyncGenerator<Exported> {
  const seals = await sealsOf(query, filter)
  let next = 0
  for await (const line of readByDay(query, filter)) {
    for (let seal = seals[next]; seal && seal.day < line.day; seal = seals[++next]) yield { seal }
    yield { line }
  }
  for (const seal of seals.slice(next)) yield { seal }
}

/** A seal a day: few enough to be held, however long the ledger is. */
const sealsOf = (query: Work['query'], { from, to }: LedgerFilter): Promise<Seal[]> =>
  query<Seal>(
    `select ${SEAL} from editorial.ledger_seals seal
     where seal.day between coalesce($1, '-infinity')::date and coalesce($2, 'infinity')::date
     order by seal.day`,
    [from ?? null, to ?? null],
  )
