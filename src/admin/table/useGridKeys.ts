'use client'

import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { SEEK_CELL } from '../review/seekField.ts'
import { isTyping } from './isTyping.ts'
import type { Place } from './pasteRows.ts'
import { useLeaving } from './useLeaving.ts'
import type { useSheet } from './useSheet.ts'

interface Keys {
  grid: RefObject<DataSheetGridRef | null>
  /** The keys of the columns, in order. */
  keys: readonly string[]
  sheet: ReturnType<typeof useSheet>
}

/**
 * Ctrl+Z and Ctrl+Y, finishing a cell before Ctrl+S, and being led to a cell by the checklist. The
 * grid hears every key of the page while a cell is active: whoever goes elsewhere leaves it.
 *
 * Where the cursor is, the grid itself is asked at the moment of the key: what the page last showed
 * may be a key behind.
 */
export const useGridKeys = ({ grid, keys, sheet }: Keys) => {
  const frame = useRef<HTMLDivElement>(null)
  useLeaving({ grid, frame, rows: sheet.sheet.rows.length, cols: keys.length })
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = grid.current?.activeCell || frame.current?.contains(document.activeElement)
    if (!isMeant || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key === 's') finishCell(grid.current)
    if (isTyping(document.activeElement) || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) sheet.redo()
    else sheet.undo()
  })
  const seek = useEffectEvent((event: Event) => {
    const [row, column = ''] = String((event as CustomEvent).detail).split('.')
    event.preventDefault()
    goToCell(grid.current, { row: Number(row), col: Math.max(0, keys.indexOf(column)) })
  })
  const leave = useEffectEvent(({ target }: FocusEvent) => {
    const isInSheet = target instanceof Element && target.closest('.table-grid__sheet')
    if (grid.current?.activeCell && !isInSheet) grid.current.setActiveCell(null)
  })
  useLayoutEffect(() => {
    document.addEventListener('keydown', press, true)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('focusin', leave)
    }
  }, [])
  const isEmpty = sheet.sheet.rows.length === 0
  useLayoutEffect(() => {
    const place = frame.current?.closest('[data-field]')
    place?.addEventListener(SEEK_CELL, seek)
    return () => place?.removeEventListener(SEEK_CELL, seek)
  }, [isEmpty])
  return frame
}

/** Makes a cell the active one; keys are meant for it, no longer for what had the focus. */
export const goToCell = (grid: DataSheetGridRef | null, cell: Place): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  grid?.setActiveCell(cell)
}

/** Leaves the cell that is being typed in, so that its text is in the form. */
export const finishCell = (grid: DataSheetGridRef | null): void => {
  if (grid?.activeCell) grid.setActiveCell(grid.activeCell)
}
