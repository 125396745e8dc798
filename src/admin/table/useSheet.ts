'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import { isRows } from '../../domain/kinds/index.ts'
import { sameValue } from '../../domain/compare/index.ts'
import { changeSheet, filledRows, openSheet, redo, undo, type Sheet } from './sheet.ts'

type Rows = readonly Values[]

interface Held {
  value: unknown
  setValue: (rows: Values[] | null) => void
}

/**
 * The rows that are being edited, and the form's value in step with them, both ways. Several keys may
 * come before the page shows what the first of them did: each goes on from the rows of the one before
 * it, and a value that comes back from the form is no news when it is one that was given to it.
 */
export const useSheet = ({ value, setValue }: Held) => {
  const [sheet, setSheet] = useState<Sheet>(() => openSheet(rowsOf(value)))
  const latest = useRef(sheet)
  const onItsWay = useRef<unknown[]>([])
  const show = (next: Sheet) => {
    latest.current = next
    setSheet(next)
  }
  useLayoutEffect(() => {
    const at = onItsWay.current.indexOf(value)
    onItsWay.current = at < 0 ? [] : onItsWay.current.slice(at + 1)
    if (at < 0 && !sameValue(value, inForm(latest.current))) show(openSheet(rowsOf(value)))
  }, [value])
  const write = (next: Sheet) => {
    const before = inForm(latest.current)
    const now = inForm(next)
    show(next)
    if (sameValue(now, before)) return
    onItsWay.current.push(now)
    setValue(now)
  }
  return {
    sheet,
    /** Takes the rows as they shall be, or what makes them of the rows as they are now. */
    change: (next: Rows | ((now: Rows) => Rows)) => {
      const { rows } = latest.current
      write(changeSheet(latest.current, typeof next === 'function' ? next(rows) : next))
    },
    undo: () => write(undo(latest.current)),
    redo: () => write(redo(latest.current)),
  }
}

/** What the form holds of a sheet. */
const inForm = ({ rows }: Sheet): Values[] | null => {
  const filled = filledRows(rows)
  return filled.length > 0 ? filled : null
}

const rowsOf = (value: unknown): Rows => (isRows(value) ? value : [])
