'use client'

import { useEffect, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { readClipboard } from './clipboard.ts'

interface Pasting {
  grid: RefObject<DataSheetGridRef | null>
  /** A cell is being typed in: what is pasted then belongs to that cell alone. */
  isEditing: RefObject<boolean>
  onPaste: (cells: string[][]) => void
}

/**
 * Takes what is pasted on an active cell before the grid does: the grid looks at the clipboard's
 * HTML, in which spreadsheets round numbers and lose line breaks.
 */
export const usePaste = ({ grid, isEditing, onPaste }: Pasting): void => {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (!grid.current?.activeCell || isEditing.current) return
      const text = event.clipboardData?.getData('text/plain')
      if (!text) return
      event.preventDefault()
      event.stopPropagation()
      onPaste(readClipboard(text))
    }
    document.addEventListener('paste', take, true)
    return () => document.removeEventListener('paste', take, true)
  })
}
