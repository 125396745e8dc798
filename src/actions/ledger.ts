import type { Work } from '../database/transaction.ts'
import type { Person, Principal, Role } from '../domain/roles.ts'
import type { RefusalCode } from '../errors.ts'

/** One line of who did what, as which role, why; never what a personal value was. */
export interface LedgerRow {
  /** The case, or the subject itself where no case is concerned. */
  chain: string
  subjectKind: string
  subject: string
  act: string
  by: Pick<Person, 'id' | 'name'>
  /** None, for an attempt that was refused. */
  asRole: Role | 'system' | 'none'
  /** On whose post it was done, when that post was entrusted. */
  for?: Principal
  /** Why it was refused, for an attempt; `why` has the refusal's words. */
  refused?: RefusalCode
  why?: string
  revision?: number
  fields?: readonly string[]
}

/**
 * Appends to the ledger, with the commit of the act; Postgres adds number, time, the link to the row
 * before, and what the subject is called at this moment.
 */
export const writeLedger = ({ conclude }: Work, rows: readonly LedgerRow[]): void => {
  if (rows.length === 0) return
  conclude(
    `insert into editorial.ledger
       (chain, subject_kind, subject, act, by_id, by_name, as_role, for_id, for_name,
        refused, why, revision, fields)
     select row.chain, row.kind, row.subject, row.act, row."byId", row."byName", row.role,
            row."forId", row."forName", row.refused, row.why, row.revision, array(select jsonb_array_elements_text(row.fields))
     from jsonb_to_recordset($1::jsonb) as row (
       chain uuid, kind text, subject uuid, act text, "byId" uuid, "byName" text, role text,
       "forId" uuid, "forName" text, refused text, why text, revision integer, fields jsonb)`,
    [JSON.stringify(rows.map(toRecord))],
  )
}

const toRecord = (row: LedgerRow) => ({
  chain: row.chain,
  kind: row.subjectKind,
  subject: row.subject,
  act: row.act,
  byId: row.by.id,
  byName: row.by.name,
  role: row.asRole,
  forId: row.for?.id ?? null,
  forName: row.for?.name ?? null,
  refused: row.refused ?? null,
  why: row.why ?? null,
  revision: row.revision ?? null,
  fields: row.fields ?? [],
})
