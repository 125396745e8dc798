import { createHash } from 'node:crypto'
import type { Work } from '../../../database/transaction.ts'
import { canonical } from '../../../domain/canonical.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { principalOf } from '../../../domain/capacities.ts'
import type { Person } from '../../../domain/roles.ts'

/** The next text of an entry, as it is to be kept. */
export interface NextRevision {
  entry: string
  no: number
  values: Values
}

/** What approvals cite and editions are checked against. */
export const hashOf = (values: Values): string =>
  createHash('sha256').update(canonical(values)).digest('hex')

/** Adds revisions to the history, all in one statement. */
export const addRevisions = async (
  { query }: Work,
  revisions: readonly NextRevision[],
  by: Person,
): Promise<void> => {
  await query(
    `insert into editorial.revisions (entry, no, values, hash, by_id, by_name, for_id)
     select next.entry, next.no, next.values, next.hash, $2, $3, $4
     from jsonb_to_recordset($1::jsonb) as next (entry uuid, no integer, values jsonb, hash text)`,
    [
      JSON.stringify(revisions.map((next) => ({ ...next, hash: hashOf(next.values) }))),
      ...[by.id, by.name, principalOf(by)?.id ?? null],
    ],
  )
}
