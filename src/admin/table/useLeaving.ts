'use client'

import { useEffect, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { isTyping } from './isTyping.ts'

interface Leaving {
  grid: RefObject<DataSheetGridRef | null>
  frame: RefObject<HTMLDivElement | null>
  /** How many rows and columns there are. */
  rows: number
  cols: number
}

/**
 * The ways out of a sheet for hands on the keyboard: Esc, and Tab after the last cell. The grid knows
 * none out of a column of choices. One comes out at the line under the sheet, and Tab leads on.
 */
export const useLeaving = ({ grid, frame, rows, cols }: Leaving): void => {
  useEffect(() => {
    const comeOut = () => frame.current?.querySelector<HTMLElement>('.grid-status')?.focus()
    const press = (event: KeyboardEvent) => {
      const { activeCell: at, selection } = grid.current ?? {}
      if (!at || event.isComposing) return
      const isOneCell =
        selection?.min.row === selection?.max.row && selection?.min.col === selection?.max.col
      if (event.key === 'Escape' && isOneCell && !isTyping(document.activeElement)) comeOut()
      if (event.key !== 'Tab' || event.shiftKey || at.col < cols - 1) return
      event.preventDefault()
      event.stopPropagation()
      if (at.row < rows - 1) grid.current?.setActiveCell({ row: at.row + 1, col: 0 })
      else comeOut()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  })
}
