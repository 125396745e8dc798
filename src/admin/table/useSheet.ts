'use client'

import { useEffect, useRef, useState } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import { isRows } from '../../domain/kinds/index.ts'
import { changeSheet, filledRows, openSheet, redo, undo, type Sheet } from './sheet.ts'

interface Held {
  value: unknown
  setValue: (rows: Values[] | null) => void
}

/** The rows that are being edited, and the form's value in step with them, both ways. */
export const useSheet = ({ value, setValue }: Held) => {
  const [sheet, setSheet] = useState<Sheet>(() => openSheet(rowsOf(value)))
  const written = useRef(asText(value))
  useEffect(() => {
    if (asText(value) === written.current) return
    written.current = asText(value)
    setSheet(openSheet(rowsOf(value)))
  }, [value])
  const show = (next: Sheet) => {
    const rows = filledRows(next.rows)
    const kept = rows.length > 0 ? rows : null
    setSheet(next)
    if (asText(kept) === written.current) return
    written.current = asText(kept)
    setValue(kept)
  }
  return {
    sheet,
    change: (rows: readonly Values[]) => show(changeSheet(sheet, rows)),
    undo: () => show(undo(sheet)),
    redo: () => show(redo(sheet)),
  }
}

const rowsOf = (value: unknown): readonly Values[] => (isRows(value) ? value : [])

const asText = (value: unknown): string => JSON.stringify(value ?? null)
