'use client'

import { useLayoutEffect, useRef } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import type { Cell } from '../../domain/fields/index.ts'
import { readCell, writeCell } from './cellText.ts'

interface Data {
  cell: Cell
  isNumeric: boolean
}

/**
 * A cell that is typed in. Its text becomes a value when the cell is left, also when it is scrolled
 * out of sight and the grid takes it off the page; Esc leaves it as it was.
 */
export const TextCell = (props: CellProps<unknown, Data>) => {
  const { rowData, rowIndex, focus, columnData } = props
  const { cell, isNumeric } = columnData
  const ref = useRef<HTMLInputElement>(null)
  const typing = useRef({ isOn: false, isDropped: false })
  const latest = useRef(props)
  latest.current = props
  const enter = (input: HTMLInputElement) => {
    typing.current = { isOn: true, isDropped: false }
    input.value = writeCell(cell, rowData)
    input.focus()
    input.select()
  }
  const leave = (input: HTMLInputElement) => {
    const before = latest.current
    const isChanged = input.value !== writeCell(cell, before.rowData) && !typing.current.isDropped
    typing.current.isOn = false
    if (isChanged) before.setRowData(readCell(cell, input.value))
  }
  useLayoutEffect(() => {
    const input = ref.current
    if (input && focus) enter(input)
    else if (input && typing.current.isOn) {
      leave(input)
      input.blur()
    }
  }, [focus, cell])
  useLayoutEffect(() => {
    if (!focus && ref.current) ref.current.value = writeCell(cell, rowData)
  }, [focus, cell, rowData])
  useLayoutEffect(
    () => () => {
      if (!ref.current || !typing.current.isOn) return
      leave(ref.current)
      latest.current.stopEditing({ nextRow: false })
    },
    [],
  )
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
