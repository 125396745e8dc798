'use client'

import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { readClipboard } from './clipboard.ts'
import { isTyping } from './isTyping.ts'

interface Pasting {
  grid: RefObject<DataSheetGridRef | null>
  onPaste: (cells: string[][]) => void
}

/**
 * Takes what is pasted on an active cell before the grid does: the grid looks at the clipboard's
 * HTML, in which spreadsheets round numbers and lose line breaks. What is pasted while a cell is
 * typed in belongs to that cell alone.
 */
export const usePaste = ({ grid, onPaste }: Pasting): void => {
  const take = useEffectEvent((event: ClipboardEvent) => {
    if (!grid.current?.activeCell || isTyping(document.activeElement)) return
    const text = event.clipboardData?.getData('text/plain')
    if (!text) return
    event.preventDefault()
    event.stopPropagation()
    onPaste(readClipboard(text))
  })
  useLayoutEffect(() => {
    document.addEventListener('paste', take, true)
    return () => document.removeEventListener('paste', take, true)
  }, [])
}
