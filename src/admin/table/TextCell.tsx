'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import type { Cell } from '../../domain/fields/index.ts'
import { readCell, writeCell } from './cellText.ts'

interface Data {
  cell: Cell
  isNumeric: boolean
}

/** A cell that is typed in. Its text becomes a value when the cell is left; Esc leaves it as it was. */
export const TextCell = (props: CellProps<unknown, Data>) => {
  const { rowData, rowIndex, setRowData, focus, columnData } = props
  const { cell, isNumeric } = columnData
  const ref = useRef<HTMLInputElement>(null)
  const typing = useRef({ isOn: false, isDropped: false })
  const latest = useRef({ rowData, setRowData })
  latest.current = { rowData, setRowData }
  useLayoutEffect(() => {
    const input = ref.current
    if (!input) return
    if (focus) {
      typing.current = { isOn: true, isDropped: false }
      input.value = writeCell(cell, latest.current.rowData)
      input.focus()
      input.select()
    } else if (typing.current.isOn) {
      const before = writeCell(cell, latest.current.rowData)
      const isChanged = input.value !== before && !typing.current.isDropped
      typing.current.isOn = false
      if (isChanged) latest.current.setRowData(readCell(cell, input.value))
      input.blur()
    }
  }, [focus, cell])
  useEffect(() => {
    if (!focus && ref.current) ref.current.value = writeCell(cell, rowData)
  }, [focus, cell, rowData])
  return (
    <input
      ref={ref}
      className={isNumeric ? 'dsg-input dsg-input-align-right' : 'dsg-input'}
      tabIndex={-1}
      aria-label={`第 ${rowIndex + 1} 行 ${cell.label}`}
      defaultValue={writeCell(cell, rowData)}
      style={{ pointerEvents: focus ? 'auto' : 'none' }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') typing.current.isDropped = true
      }}
    />
  )
}
