'use client'

import { useLayoutEffect, useRef } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import type { Cell } from '../../domain/fields/index.ts'
import { readCell, writeCell } from './cellText.ts'

interface Data {
  cell: Cell
  options: readonly (readonly [string, string])[]
}

/** A cell with a fixed list: opens on Enter or typing, as a spreadsheet's does. */
export const SelectCell = (props: CellProps<unknown, Data>) => {
  const { rowData, rowIndex, setRowData, focus, disabled, stopEditing, columnData } = props
  const { cell, options } = columnData
  const ref = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (focus) ref.current?.focus()
    else ref.current?.blur()
  }, [focus])
  const words = writeCell(cell, rowData)
  const isKnown = words === '' || options.some(([, each]) => each === words)
  return (
    <select
      ref={ref}
      className="grid-select"
      tabIndex={-1}
      aria-label={`第 ${rowIndex + 1} 行 ${cell.label}`}
      disabled={disabled}
      style={{ pointerEvents: focus ? undefined : 'none' }}
      value={words}
      onChange={({ target }) => {
        setRowData(readCell(cell, target.value))
        setTimeout(() => stopEditing({ nextRow: false }))
      }}
    >
      <option value="" />
      {!isKnown && <option>{words}</option>}
      {options.map(([key, each]) => (
        <option key={key}>{each}</option>
      ))}
    </select>
  )
}
