import type { CellValue } from 'hucre'
import type { SheetCell } from '../../domain/sheets/grid.ts'

/** A cell as the library read it: a day without the time that spreadsheets keep with it. */
export const cellOf = (value: CellValue | undefined): SheetCell => {
  if (value === undefined || value === null) return null
  return value instanceof Date ? value.toISOString().slice(0, 10) : value
}

export const isFilled = (cells: readonly SheetCell[]): boolean =>
  cells.some((cell) => cell !== null && String(cell).trim() !== '')
