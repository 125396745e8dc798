import type { Cell, Cells, FieldOf, RowOf } from '../fields/index.ts'
import { isEmpty, type Values } from '../fields/index.ts'
import { unreadable, type Finding, type Kind } from './kind.ts'
import { CELL_KINDS } from './cells.ts'
import { sumFindings } from './sums.ts'

export const table: Kind<FieldOf<'table'>> = {
  check: (value, field) => {
    if (!isRows(value)) return unreadable('应为表格')
    return [
      ...value.flatMap((row, index) => rowFindings(row, index, field.columns)),
      ...sumFindings(value, field),
    ]
  },
  parse: (typed, { columns }) => parseRows(typed, columns) as RowOf<Cells>[],
  print: (rows) => `${rows.length} 行`,
}

/** Whether the value is a list of rows, whatever their cells hold. */
export const isRows = (value: unknown): value is Values[] =>
  Array.isArray(value) &&
  value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))

const rowFindings = (row: Values, index: number, columns: Cells): Finding[] => [
  ...Object.keys(row)
    .filter((key) => !Object.hasOwn(columns, key))
    .map((key) => ({
      path: `${index}.${key}`,
      code: 'unknownColumn',
      message: `表中没有“${key}”这一列`,
      from: 'save' as const,
    })),
  ...Object.entries(columns).flatMap(([key, cell]) =>
    cellFindings(row[key], cell, `${index}.${key}`),
  ),
]

const cellFindings = (value: unknown, cell: Cell, path: string): Finding[] => {
  if (!isEmpty(value)) {
    return CELL_KINDS[cell.kind]
      .check(value, cell as never)
      .map((finding) => ({ ...finding, path, message: `${cell.label}：${finding.message}` }))
  }
  if (!cell.required) return []
  return [{ path, code: 'required', message: `请填写${cell.label}`, from: cell.required }]
}

/** Rows as a spreadsheet puts them on the clipboard: cells by tabs, in the order of the columns. */
const parseRows = (typed: string, columns: Cells): Values[] =>
  typed
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => parseRow(line.split('\t'), columns))

const parseRow = (cells: string[], columns: Cells): Values =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, cell], index) => {
      const typed = cells[index]?.trim() ?? ''
      if (typed === '') return []
      return [[key, CELL_KINDS[cell.kind].parse(typed, cell as never) ?? typed]]
    }),
  )
