import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { readRows } from '../../actions/imports/rows.ts'
import { isOutcome, OUTCOMES, sayReason, type Outcome } from '../../domain/imports.ts'
import { cellText } from '../../domain/sheets/grid.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { sizeAsked } from '../asked.ts'
import { seenImport } from './seenImport.ts'

/** A row of the file, and what becomes of it. */
export interface ShownRow {
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

/** `GET /api/imports/:id/rows?outcome=…&after=…&limit=…`: the rows that are judged so far. */
export const listRows = async (
  req: PayloadRequest,
  person: Person,
  id: string,
): Promise<RowsAnswer> => {
  const { mapping } = await seenImport(req, person, id)
  const outcome = String(req.query.outcome ?? '')
  if (!isOutcome(outcome)) throw new Refusal('WRONG_STATE', '没有这种结果')
  if (!mapping) return { rows: [], next: null }
  const size = sizeAsked(req.query.limit)
  const [own] = mapping.sheets
  const after = Math.max(Math.trunc(Number(req.query.after)) || 0, own.headingRow)
  const reading = { payload: req.payload, query: readerOf(req.payload) }
  const wanted = { sheet: own.at, after, most: size + 1, outcome }
  const rows = await readRows(reading, id, wanted)
  const page = rows.slice(0, size)
  const last = rows.length > size ? page.at(-1) : undefined
  return {
    rows: page.map(({ row, cells, reasons, entry }) => ({
      ...{ row, outcome, outcomeName: OUTCOMES[outcome], entry },
      reasons: (reasons ?? []).map(sayReason),
      cells: own.columns.flatMap((field, at) => (field ? [cellText(cells[at]).slice(0, 200)] : [])),
    })),
    next: last ? String(last.row) : null,
  }
}
