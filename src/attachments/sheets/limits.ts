import type { Place } from '../../domain/sheets/unreadable.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/** Rows in which something stands, in all sheets together. */
export const MOST_ROWS = 300_000
const MOST_COLUMNS = 500

/** @throws SheetTrouble when a row is wider than any form of an office */
export const widthWithin = <Cell>(cells: Cell[], place: Place): Cell[] => {
  if (cells.length > MOST_COLUMNS) throw new SheetTrouble('tooWide', place)
  return cells
}
