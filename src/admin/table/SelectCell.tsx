'use client'

import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import type { Cell } from '../../domain/fields/index.ts'
import { readCell, writeCell } from './cellText.ts'

interface Data {
  cell: Cell
  options: readonly (readonly [string, string])[]
}

/**
 * A cell with a fixed list: opens on Enter or typing, as a spreadsheet's does. With the keyboard one
 * goes through the list as long as one likes and takes Enter, Tab or Esc; a choice with the mouse is
 * made at once.
 */
export const SelectCell = (props: CellProps<unknown, Data>) => {
  const { rowData, rowIndex, setRowData, focus, disabled, stopEditing, columnData } = props
  const { cell, options } = columnData
  const ref = useRef<HTMLSelectElement>(null)
  const before = useRef(rowData)
  const isByKey = useRef(false)
  useLayoutEffect(() => {
    if (focus) {
      before.current = rowData
      isByKey.current = false
      ref.current?.focus()
    } else ref.current?.blur()
  }, [focus])
  const press = (event: KeyboardEvent) => {
    isByKey.current = true
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    // The grid listens beside React, and is not to make something of the key once the list is closed.
    event.nativeEvent.stopImmediatePropagation()
    event.preventDefault()
    if (event.key === 'Escape' && rowData !== before.current) setRowData(before.current)
    stopEditing({ nextRow: event.key === 'Enter' })
  }
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
      onKeyDown={press}
      onChange={({ target }) => {
        setRowData(readCell(cell, target.value))
        if (!isByKey.current) stopEditing({ nextRow: false })
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
