'use client'

import { useEffect, useRef, type RefObject } from 'react'
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
  /** Whether a cell of this table is selected, so that its keys are meant. */
  isActive: boolean
}

/**
 * Ctrl+Z and Ctrl+Y, finishing a cell before Ctrl+S, and being led to a cell by the checklist. The
 * grid hears every key of the page while a cell is active: whoever goes elsewhere leaves it.
 */
export const useGridKeys = ({ grid, keys, sheet, isActive }: Keys) => {
  const frame = useRef<HTMLDivElement>(null)
  useLeaving({ grid, frame, rows: sheet.sheet.rows.length, cols: keys.length })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isActive || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key === 's') finishCell(grid.current)
      if (isTyping(document.activeElement) || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) sheet.redo()
      else sheet.undo()
    }
    const seek = (event: Event) => {
      const [row, column = ''] = String((event as CustomEvent).detail).split('.')
      event.preventDefault()
      goToCell(grid.current, { row: Number(row), col: Math.max(0, keys.indexOf(column)) })
    }
    const leave = ({ target }: FocusEvent) => {
      const isInSheet = target instanceof Element && target.closest('.table-grid__sheet')
      if (isActive && !isInSheet) grid.current?.setActiveCell(null)
    }
    const place = frame.current?.closest('[data-field]')
    document.addEventListener('keydown', press, true)
    document.addEventListener('focusin', leave)
    place?.addEventListener(SEEK_CELL, seek)
    return () => {
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('focusin', leave)
      place?.removeEventListener(SEEK_CELL, seek)
    }
  })
  return frame
}

/** Makes a cell the active one; keys are meant for it, no longer for what had the focus. */
export const goToCell = (grid: DataSheetGridRef | null, cell: Place): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  grid?.setActiveCell(cell)
}

/** Leaves the cell that is being typed in, so that its text is in the form. */
const finishCell = (grid: DataSheetGridRef | null) => {
  if (grid?.activeCell) grid.setActiveCell(grid.activeCell)
}
