'use client'

import { keyColumn, type Column } from 'react-datasheet-grid'
import type { Cell, Cells, Values } from '../../domain/fields/index.ts'
import { copyCell, headingOf, readCell } from './cellText.ts'
import { SelectCell } from './SelectCell.tsx'
import { TextCell } from './TextCell.tsx'

type GridColumn = Partial<Column<Values, unknown, string>>

/** The grid's columns, made from the table's: each reads, prints and copies as its kind does. */
export const gridColumns = (columns: Cells, readOnly: boolean): GridColumn[] =>
  Object.entries(columns).map(([key, cell]) => ({
    ...(keyColumn<Record<string, unknown>>(key, {
      ...cellColumn(cell),
      disabled: readOnly,
    } as never) as GridColumn),
    title: <Heading cell={cell} />,
    ...widthOf(cell),
  }))

const Heading = ({ cell }: { cell: Cell }) => (
  <span className={isNumeric(cell) ? 'grid-heading grid-heading--number' : 'grid-heading'}>
    {headingOf(cell)}
    {cell.required && (
      <span className="answer__required" title="必填">
        *
      </span>
    )}
  </span>
)

const cellColumn = (cell: Cell) => {
  if (cell.kind === 'choice') return selectColumn(cell, Object.entries(cell.options))
  if (cell.kind === 'flag') return selectColumn(cell, FLAGS)
  return {
    ...valuesOf(cell),
    component: TextCell,
    columnData: { cell, isNumeric: isNumeric(cell) },
  }
}

/** How cells of the column are emptied, copied and filled. */
const valuesOf = (cell: Cell) => ({
  deleteValue: () => undefined,
  copyValue: ({ rowData }: { rowData: unknown }) => copyCell(cell, rowData),
  pasteValue: ({ value }: { value: string }) => readCell(cell, value),
  isCellEmpty: ({ rowData }: { rowData: unknown }) => rowData === undefined,
})

const FLAGS = [
  ['true', '是'],
  ['false', '否'],
] as const

const selectColumn = (cell: Cell, options: readonly (readonly [string, string])[]) => ({
  ...valuesOf(cell),
  component: SelectCell,
  columnData: { cell, options },
  disableKeys: true,
  keepFocus: true,
})

const isNumeric = ({ kind }: Cell): boolean => NUMBERS.has(kind)
const NUMBERS = new Set<Cell['kind']>(['money', 'count', 'quantity', 'year'])

/** Words get the room that numbers leave. */
const widthOf = (cell: Cell) =>
  cell.kind === 'text'
    ? { basis: 160, grow: 2, minWidth: 140 }
    : { basis: 120, grow: 1, minWidth: 104 }
