'use client'

import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { DataSheetGrid, type DataSheetGridRef } from 'react-datasheet-grid'
import 'react-datasheet-grid/dist/style.css'
import type { TableField, Values } from '../../domain/fields/index.ts'
import type { CellIssue } from './cellIssues.ts'
import type { DeclaredSum } from './declaredSums.ts'
import { EmptyTable } from './EmptyTable.tsx'
import { gridColumns } from './gridColumns.tsx'
import { GridMenu } from './GridMenu.tsx'
import { GridStatus } from './GridStatus.tsx'
import { GridTools } from './GridTools.tsx'
import { pasteRows, type Place } from './pasteRows.ts'
import type { Selected } from './Selected.ts'
import { insertRows, removeRows } from './sheet.ts'
import { HEADING_HEIGHT, ROW_HEIGHT, useCellInSight } from './useCellInSight.ts'
import { finishCell, goToCell, useGridKeys } from './useGridKeys.ts'
import { useLanding } from './useLanding.ts'
import { usePaste } from './usePaste.ts'
import type { useSheet } from './useSheet.ts'

interface Props {
  field: TableField
  /** The field's path in the form, for the ids of what belongs to it. */
  path: string
  readOnly: boolean
  sheet: ReturnType<typeof useSheet>
  issues: readonly CellIssue[]
  sums: readonly DeclaredSum[]
}

/** The table as a sheet: arrow keys move, typing writes, Ctrl+V takes rows from Excel. */
export const TableGrid = ({ field, path, readOnly, sheet, issues, sums }: Props) => {
  const grid = useRef<DataSheetGridRef>(null)
  const [selection, setSelection] = useState<Selected>()
  const [said, say] = useState('')
  const { rows } = sheet.sheet
  const columns = useMemo(() => gridColumns(field.columns, readOnly), [field, readOnly])
  const keys = Object.keys(field.columns)
  const classes = useMemo(() => cellClasses(issues), [issues])

  const landOn = useLanding(grid)
  const paste = (cells: string[][]) => {
    if (readOnly) return
    const { min: from, max: to } = grid.current?.selection ?? START
    const pasted = pasteRows({ rows, columns: field.columns, from, to, cells })
    sheet.change(pasted.rows)
    say(pastedWords(pasted.last.row - from.row + 1, pasted.hadHeading, pasted.leftOut))
    landOn({ from, to: pasted.last })
  }
  usePaste({ grid, onPaste: paste })
  const frame = useGridKeys({ grid, keys, sheet })
  const bringInSight = useCellInSight(frame)

  if (rows.length === 0) {
    return (
      <EmptyTable
        readOnly={readOnly}
        label={field.label}
        path={path}
        onPaste={paste}
        onAdd={() => {
          sheet.change([{}])
          landOn({ from: FIRST, to: FIRST })
        }}
      />
    )
  }
  return (
    <div ref={frame} className="table-grid" role="group" aria-label={`${field.label}，表格`}>
      {!readOnly && (
        <GridTools
          sheet={sheet}
          field={field}
          sums={sums}
          selection={selection}
          // What is being typed belongs to the rows as they are.
          onBegin={() => flushSync(() => finishCell(grid.current))}
          onInsert={(at, count) => sheet.change((now) => insertRows(now, at, count))}
          onRemove={(first, last) => sheet.change((now) => removeRows(now, first, last))}
        />
      )}
      <DataSheetGrid<Values>
        ref={grid}
        className="table-grid__sheet"
        value={rows as Values[]}
        columns={columns}
        onChange={(next) => sheet.change(next)}
        createRow={() => ({})}
        duplicateRow={({ rowData }) => ({ ...rowData })}
        lockRows={readOnly}
        autoAddRow={!readOnly}
        addRowsComponent={false}
        contextMenuComponent={GridMenu}
        rowHeight={ROW_HEIGHT}
        headerRowHeight={HEADING_HEIGHT}
        height={Math.min(520, rows.length * ROW_HEIGHT + 60)}
        cellClassName={({ rowIndex, columnId }) => classes.get(`${rowIndex}.${columnId}`)}
        onActiveCellChange={({ cell }) => bringInSight(cell?.row)}
        onSelectionChange={({ selection: now }) => {
          if (now) setSelection({ from: now.min, to: now.max })
          // The buttons above are for the rows that were selected before the focus came to them.
          else if (!frame.current?.contains(document.activeElement)) setSelection(undefined)
        }}
      />
      <GridStatus
        field={field}
        rows={rows}
        at={selection?.from}
        issues={issues}
        sums={sums}
        said={said}
        onSeek={(row, col) => goToCell(grid.current, { row, col })}
        readOnly={readOnly}
      />
    </div>
  )
}

const FIRST: Place = { row: 0, col: 0 }
const START = { min: FIRST, max: FIRST }

const cellClasses = (issues: readonly CellIssue[]): Map<string, string> =>
  new Map(
    issues
      .toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing))
      .map(({ path, isMissing }) => [path, isMissing ? 'grid-cell--missing' : 'grid-cell--wrong']),
  )

const pastedWords = (count: number, hadHeading: boolean, leftOut: number): string =>
  [
    `已粘贴 ${count} 行`,
    ...(hadHeading ? ['首行是表头，没有填入'] : []),
    ...(leftOut > 0 ? [`右侧多出 ${leftOut} 列，没有填入`] : []),
  ].join('；')
