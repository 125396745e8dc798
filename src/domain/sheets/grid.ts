/** A cell as it was read: days as `2018-05-08`, formulas as the value that they last had. */
export type SheetCell = string | number | boolean | null | readonly NestedRow[]

/** In JSON a record may hold the rows of a table of its own. */
export type NestedRow = Readonly<Record<string, string | number | boolean | null>>

/** A row of a sheet in which something stands; each cell of a merged range says what the range says. */
export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  row: number
  cells: readonly SheetCell[]
  hidden?: true
  /** Columns that say something only because a cell to their left was made as wide; counted from zero. */
  spread?: readonly number[]
}

/** What the columns of a record say: of a wide cell, its first column. */
export const ownCells = ({ cells, spread = [] }: SheetRow): readonly SheetCell[] =>
  spread.length === 0 ? cells : cells.map((cell, at) => (spread.includes(at) ? null : cell))

/** A cell as text: what the sheet turned into numbers or truths is turned back. */
export const cellText = (cell: SheetCell | undefined): string => {
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'number' ? FIFTEEN_DIGITS.format(cell) : cell
}

export const isBlankCell = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null ? cell.length === 0 : cellText(cell).trim() === ''

/** How the spreadsheet names a column: A, B … Z, AA. */
export const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

/** What the sheet itself shows: the noise of its binary arithmetic goes. */
const FIFTEEN_DIGITS = new Intl.NumberFormat('en-US', {
  maximumSignificantDigits: 15,
  useGrouping: false,
})
