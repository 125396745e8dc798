import type { MoneyUnit } from './words.ts'

/** How one sheet of a file is read: as the records themselves, or as the rows of one of their tables. */
export interface SheetMapping {
  /** Which sheet of the file, counted from zero. */
  at: number
  /** The key of the table whose rows it holds; absent for the records. */
  table?: string
  /** The last row of its heading; records stand below. */
  headingRow: number
  headings: readonly string[]
  /** What each column holds: a field, a field of the record that a row belongs to, or nothing of ours. */
  columns: readonly (string | null)[]
  /** Of all amounts whose heading names no unit. */
  unit?: MoneyUnit
}

/** How a file is read; the first of its sheets holds the records. */
export interface FileMapping {
  sheets: readonly [SheetMapping, ...SheetMapping[]]
  /** What new records say where the file says nothing: as typed into a cell, {…} for what another column says. */
  fills: Readonly<Record<string, string>>
  /** Whether rows that the sheet hides are records, too. */
  withHidden: boolean
}

/** How the records' sheet is to be read, as a person corrected it; what is absent stays. */
export interface MappingAsked {
  sheet?: number
  /** The row in which its heading stands; the columns are matched anew where sheet or row change. */
  headingRow?: number
  columns?: readonly (string | null)[]
  unit?: string | null
  fills?: Readonly<Record<string, string>>
  withHidden?: boolean
}

/** The column that holds a field of the record to which the row of a table belongs. */
export const ownerColumn = (key: string): string => `of:${key}`
