'use client'

import { useEffect, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { TreeLine } from './catalogueTree.ts'
import { treeStep } from './treeKeys.ts'

/** The id of a column's row in the page. */
export const rowId = (id: string): string => `column-${id}`

interface Props {
  lines: readonly TreeLine[]
  isOpen: (line: TreeLine) => boolean
  toggle?: (id: string) => void
}

/** Which row the keys are for: one at a time can be tabbed to, and arrows go on from there. */
export const useTreeFocus = ({ lines, isOpen, toggle }: Props) => {
  const [chosen, setChosen] = useState<string>()
  const line = lines.find(({ id }) => id === chosen) ?? lines[0]
  const [landing, land] = useState<{ id: string }>()
  useEffect(() => {
    if (landing) document.getElementById(rowId(landing.id))?.focus()
  }, [landing])
  return {
    active: line?.id,
    /** Goes to a column as soon as its row is there. */
    goTo: (id: string) => land({ id }),
    onFocus: ({ target }: FocusEvent) => setChosen(columnOf(target)),
    onKeyDown: (event: KeyboardEvent) => {
      if (!line || (event.target as Element).id !== rowId(line.id)) return
      if (event.key === 'Enter') return (event.target as Element).querySelector('a')?.click()
      const step = treeStep(event.key, { lines, line, isOpen: isOpen(line) })
      if (!step) return
      event.preventDefault()
      if ('toggle' in step) toggle?.(step.toggle)
      else document.getElementById(rowId(step.goTo))?.focus()
    },
  }
}

const columnOf = (element: Element): string | undefined =>
  element.closest('[role=row]')?.id.replace(rowId(''), '')
