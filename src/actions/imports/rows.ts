import type { Work } from '../../database/transaction.ts'
import type { Outcome, Reason } from '../../domain/imports.ts'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { houseOf } from '../../house.ts'
import { seal, unseal } from '../../personalData/seal.ts'

/** A row of an import with what is known of it. */
export interface KeptRow extends SheetRow {
  outcome: Outcome | null
  reasons: readonly Reason[] | null
  entry: string | null
}

/** What becomes of a row. */
export interface RowNote {
  row: number
  outcome: Outcome
  reasons?: readonly Reason[]
  identity?: string
  entry?: string
  revision?: number
}

/** Keeps rows of a sheet as they were read. */
export const keepRows = async (
  { payload, query }: Pick<Work, 'payload' | 'query'>,
  of: string,
  sheet: number,
  rows: readonly SheetRow[],
): Promise<void> => {
  const key = houseOf(payload).personalDataKey
  await query(
    `insert into editorial.import_rows (import, sheet, "row", hidden, said)
     select $1, $2, "row", hidden, said
     from jsonb_to_recordset($3::jsonb) as new ("row" integer, hidden boolean, said text)`,
    [
      ...[of, sheet],
      JSON.stringify(
        rows.map(({ row, hidden = false, cells, spread }) => ({
          ...{ row, hidden },
          said: seal(JSON.stringify({ cells, spread }), key),
        })),
      ),
    ],
  )
}

/** Which rows of a sheet are wanted. */
export interface Wanted {
  sheet: number
  /** Below this row. */
  after: number
  most: number
  outcome?: Outcome
}

export const readRows = async (
  { payload, query }: Pick<Work, 'payload' | 'query'>,
  of: string,
  { sheet, after, most, outcome }: Wanted,
): Promise<KeptRow[]> => {
  const rows = await query<Row>(
    `select ${COLUMNS} from editorial.import_rows
     where import = $1 and sheet = $2 and "row" > $3 and ($5::text is null or outcome = $5)
     order by "row" limit $4`,
    [of, sheet, after, most, outcome ?? null],
  )
  return rows.map(unsealed(houseOf(payload).personalDataKey))
}

/** The rows of a table that belong to these records. */
export const readRowsOf = async (
  { payload, query }: Pick<Work, 'payload' | 'query'>,
  of: string,
  sheet: number,
  identities: readonly string[],
): Promise<(KeptRow & { identity: string })[]> => {
  const rows = await query<Row & { identity: string }>(
    `select ${COLUMNS}, identity from editorial.import_rows
     where import = $1 and sheet = $2 and identity = any ($3) order by "row"`,
    [of, sheet, identities],
  )
  const plain = unsealed(houseOf(payload).personalDataKey)
  return rows.map((row) => ({ ...plain(row), identity: row.identity }))
}

/** Notes what becomes of rows, or became of them. */
export const noteRows = async (
  { query }: Pick<Work, 'query'>,
  of: string,
  sheet: number,
  notes: readonly RowNote[],
): Promise<void> => {
  await query(
    `update editorial.import_rows kept set
       identity = note.identity, outcome = note.outcome, reasons = note.reasons,
       entry = note.entry, revision = note.revision
     from jsonb_to_recordset($3::jsonb) as note ("row" integer, identity text, outcome text,
       reasons jsonb, entry uuid, revision integer)
     where kept.import = $1 and kept.sheet = $2 and kept."row" = note."row"`,
    [of, sheet, JSON.stringify(notes)],
  )
}

/** Forgets what was found out about an import's rows. */
export const forgetNotes = ({ query }: Pick<Work, 'query'>, of: string) =>
  query(
    `update editorial.import_rows set identity = null, outcome = null, reasons = null
     where import = $1 and (outcome is not null or identity is not null)`,
    [of],
  )

interface Row extends Record<string, unknown> {
  row: number
  hidden: boolean
  said: string
  outcome: Outcome | null
  reasons: readonly Reason[] | null
  entry: string | null
}

const COLUMNS = '"row", hidden, said, outcome, reasons, entry'

const unsealed =
  (key: Buffer) =>
  ({ row, hidden, said, outcome, reasons, entry }: Row): KeptRow => ({
    ...(JSON.parse(unseal(said, key)) as Pick<SheetRow, 'cells' | 'spread'>),
    ...{ row, outcome, reasons, entry },
    ...(hidden && { hidden: true as const }),
  })
