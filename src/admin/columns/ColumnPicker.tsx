'use client'

import { useId, useState } from 'react'
import type { framed } from '../fields/FieldFrame.tsx'
import { findColumns, type ColumnChoice } from './columnTree.ts'

interface Props {
  choices: readonly ColumnChoice[]
  inputProps: ReturnType<typeof framed>
  placeholder: string
  onPick: (choice: ColumnChoice) => void
}

/** Finds a column by typing part of its way, or by going down the tree with the arrow keys. */
export const ColumnPicker = ({ choices, inputProps, placeholder, onPick }: Props) => {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = findColumns(choices, typed)
  const active = found[Math.min(at, found.length - 1)]
  const pick = (choice: ColumnChoice | undefined) => {
    if (!choice?.takes) return
    onPick(choice)
    setTyped('')
    setOpen(false)
  }
  const move = (steps: number) => {
    setOpen(true)
    setAt((from) => Math.max(0, Math.min(found.length - 1, from + steps)))
  }
  return (
    <div className="column-picker">
      <input
        {...inputProps}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active ? `${listId}-${active.id}` : undefined}
        placeholder={placeholder}
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setTyped(target.value)
          setOpen(true)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const steps = STEPS[event.key]
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') setOpen(false)
          if (event.key === 'Enter' && isOpen) pick(active)
          if (steps) move(steps)
          if (steps || event.key === 'Enter') event.preventDefault()
        }}
      />
      {isOpen && (
        <ul className="column-picker__list" role="listbox" id={listId} aria-label="栏目">
          {found.length === 0 && <li className="column-picker__none">没有找到这个栏目</li>}
          {found.map((choice) => (
            <li
              key={choice.id}
              id={`${listId}-${choice.id}`}
              role="option"
              aria-selected={choice === active}
              aria-disabled={!choice.takes}
              aria-label={choice.path.join(' / ')}
              ref={choice === active ? keepInView : undefined}
              style={{ paddingInlineStart: `${choice.path.length * 16}px` }}
              onPointerDown={(event) => {
                event.preventDefault()
                pick(choice)
              }}
            >
              {choice.name}
              {typed && choice.path.length > 1 && (
                <span className="column-picker__way">{choice.path.slice(0, -1).join(' / ')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const STEPS: Partial<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
}

const keepInView = (row: HTMLLIElement | null) => row?.scrollIntoView({ block: 'nearest' })
