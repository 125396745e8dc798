import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { readRows, type KeptRow } from '../../actions/imports/rows.ts'
import { isOutcome, OUTCOMES, sayReason, type Outcome } from '../../domain/imports.ts'
import { cellText } from '../../domain/sheets/grid.ts'
import type { SheetMapping } from '../../domain/sheets/mapping.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { sizeAsked } from '../asked.ts'
import { seenImport } from './seenImport.ts'

/** A row of the file, and what becomes of it. */
export interface ShownRow {
  /** The sheet of a table that it stands in; null in that of the records. */
  sheet: string | null
  row: number
  outcome: Outcome
  outcomeName: string
  reasons: readonly string[]
  /** What stands in the columns that are read, in their order. */
  cells: readonly string[]
  /** The item that it is, where there is one. */
  entry: string | null
}

export interface RowsAnswer {
  rows: readonly ShownRow[]
  /** What `after` is to be for the next page; null on the last one. */
  next: string | null
}

/**
 * `GET /api/imports/:id/rows?outcome=…&after=…&limit=…`: the rows that are judged so far; rows
 * of tables that belong to no record follow those that are refused, a page of each.
 */
export const listRows = async (
  req: PayloadRequest,
  person: Person,
  id: string,
): Promise<RowsAnswer> => {
  const { mapping, sheets } = await seenImport(req, person, id)
  const outcome = String(req.query.outcome ?? '')
  if (!isOutcome(outcome)) throw new Refusal('WRONG_STATE', '没有这种结果')
  if (!mapping) return { rows: [], next: null }
  const [own, ...tables] = mapping.sheets
  const size = sizeAsked(req.query.limit)
  const after = Math.max(Math.trunc(Number(req.query.after)) || 0, own.headingRow)
  const reading = { payload: req.payload, query: readerOf(req.payload) }
  const rows = await readRows(reading, id, { sheet: own.at, after, most: size + 1, outcome })
  const page = rows.slice(0, size)
  const last = rows.length > size ? page.at(-1) : undefined
  const shown = page.map((row) => asShown(row, own, null))
  if (last || outcome !== 'refused') return { rows: shown, next: last ? String(last.row) : null }
  for (const table of tables) {
    const name = sheets[table.at]?.name ?? ''
    const strays = await readRows(reading, id, { sheet: table.at, after: 0, most: size, outcome })
    shown.push(...strays.map((row) => asShown(row, table, name)))
  }
  return { rows: shown, next: null }
}

const asShown = (
  { row, outcome, cells, reasons, entry }: KeptRow,
  { columns }: SheetMapping,
  sheet: string | null,
): ShownRow => ({
  ...{ sheet, row, entry, outcome: outcome ?? 'none', outcomeName: OUTCOMES[outcome ?? 'none'] },
  reasons: (reasons ?? []).map(sayReason),
  cells: columns.flatMap((field, at) => (field ? [cellText(cells[at]).slice(0, 200)] : [])),
})
