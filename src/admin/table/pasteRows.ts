import type { Cells, Values } from '../../domain/fields/index.ts'
import { isEmpty } from '../../domain/fields/index.ts'
import { readCell } from './cellText.ts'

/** A corner of the grid, counted from zero. */
export interface Place {
  row: number
  col: number
}

interface Paste {
  rows: readonly Values[]
  columns: Cells
  from: Place
  /** The last selected cell: one pasted value fills the whole selection. */
  to: Place
  cells: readonly (readonly string[])[]
}

interface Pasted {
  rows: Values[]
  /** What was filled, for selecting it and saying so. */
  last: Place
  /** Whether a row of column names came along and was left out. */
  hadHeading: boolean
  /** Columns of the clipboard for which the table has no room. */
  leftOut: number
}

/** Lays cells of a spreadsheet over the table, adding the rows that it lacks. */
export const pasteRows = ({ rows, columns, from, to, cells: pasted }: Paste): Pasted => {
  const keys = Object.keys(columns)
  const hadHeading = pasted.length > 1 && isHeading(pasted[0] ?? [], columns)
  const cells = hadHeading ? pasted.slice(1) : pasted
  const size = extent(cells, from, to)
  const next = [...rows]
  for (let down = 0; down < size.rows; down += 1) {
    const line = cells[down % cells.length] ?? []
    const filled = Array.from({ length: size.cols }, (_, across) => {
      const key = keys[from.col + across]
      const cell = key === undefined ? undefined : columns[key]
      const typed = line[across % Math.max(1, line.length)] ?? ''
      return key && cell ? [[key, readCell(cell, typed)]] : []
    }).flat()
    next[from.row + down] = withoutEmpty({
      ...next[from.row + down],
      ...Object.fromEntries(filled),
    })
  }
  const wide = Math.max(...cells.map((line) => line.length))
  return {
    rows: Array.from(next, (row) => row ?? {}),
    last: {
      row: from.row + size.rows - 1,
      col: Math.min(keys.length - 1, from.col + size.cols - 1),
    },
    hadHeading,
    leftOut: Math.max(0, from.col + wide - keys.length),
  }
}

/** One value fills the selection; more are laid down as they are. */
const extent = (cells: Paste['cells'], from: Place, to: Place) => {
  const rows = cells.length
  const cols = Math.max(1, ...cells.map((line) => line.length))
  if (rows > 1 || cols > 1) return { rows, cols }
  return { rows: to.row - from.row + 1, cols: to.col - from.col + 1 }
}

/** Whether a line repeats the names of the columns instead of holding values. */
const isHeading = (line: readonly string[], columns: Cells): boolean => {
  const labels = new Set(Object.values(columns).map(({ label }) => plain(label)))
  const named = line.filter((cell) => labels.has(plain(cell)))
  return named.length > 0 && named.length >= line.filter((cell) => cell !== '').length / 2
}

/** 预算数（万元） and 预算数 name the same column. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[(（].*[)）]/, '')
    .replace(/\s/g, '')

const withoutEmpty = (row: Values): Values =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)))
