'use client'

import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
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
 * The ways out of a sheet for hands on the keyboard: Esc, and Tab after the last cell; and Tab from
 * one list to the next cell. The grid knows none out of a list. One comes out at the line under the
 * sheet, and Tab leads on.
 */
export const useLeaving = ({ grid, frame, rows, cols }: Leaving): void => {
  const comeOut = () => frame.current?.querySelector<HTMLElement>('.grid-status')?.focus()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { activeCell: at, selection } = grid.current ?? {}
    if (!at || event.isComposing) return
    const isOneCell =
      selection?.min.row === selection?.max.row && selection?.min.col === selection?.max.col
    if (event.key === 'Escape' && isOneCell && !isTyping(document.activeElement)) comeOut()
    const isInList = document.activeElement?.matches('.grid-select') === true
    const isAtEnd = !event.shiftKey && at.col === cols - 1
    if (event.key !== 'Tab' || !(isInList || isAtEnd)) return
    event.preventDefault()
    event.stopPropagation()
    const next = Math.max(0, at.row * cols + at.col + (event.shiftKey ? -1 : 1))
    if (next < rows * cols) {
      grid.current?.setActiveCell({ row: Math.floor(next / cols), col: next % cols })
    } else comeOut()
  })
  useLayoutEffect(() => {
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
}
