'use client'

import { useId, useState } from 'react'
import type { framed } from '../fields/FieldFrame.tsx'
import { findChoices, type PickerChoice } from './PickerChoice.ts'

interface Props {
  /** What is picked: 栏目, 单位. */
  label: string
  choices: readonly PickerChoice[]
  inputProps: ReturnType<typeof framed>
  placeholder: string
  /** Told what is typed, where the choices are looked for elsewhere. */
  onType?: (typed: string) => void
  onPick: (choice: PickerChoice) => void
}

/** Finds one of many by typing part of its way, or by going through them with the arrow keys. */
export const Picker = ({ label, choices, inputProps, placeholder, onType, onPick }: Props) => {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = findChoices(choices, typed)
  const active = found[Math.min(at, found.length - 1)]
  const pick = (choice: PickerChoice | undefined) => {
    if (!choice?.takes) return
    onPick(choice)
    setTyped('')
    onType?.('')
    setOpen(false)
  }
  const move = (steps: number) => {
    setOpen(true)
    setAt((from) => Math.max(0, Math.min(found.length - 1, from + steps)))
  }
  return (
    <div className="picker">
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
        // Not as soon as it has the focus: a question begins here, and the list hides its buttons.
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setTyped(target.value)
          onType?.(target.value)
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
        <ul className="picker__list" role="listbox" id={listId} aria-label={label}>
          {found.length === 0 && <li className="picker__none">没有找到{label}</li>}
          {found.map((choice) => (
            <li
              key={choice.id}
              id={`${listId}-${choice.id}`}
              role="option"
              aria-selected={choice === active}
              aria-disabled={!choice.takes}
              ref={choice === active ? keepInView : undefined}
              style={{ paddingInlineStart: `${choice.path.length * 16}px` }}
              onPointerDown={(event) => {
                event.preventDefault()
                pick(choice)
              }}
            >
              {!typed && <Way path={choice.path} isHidden />}
              {choice.name}
              {choice.note && <span className="picker__way">{choice.note}</span>}
              {typed && <Way path={choice.path} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What a choice lies under: in sight when the tree is not, and always for those who listen. */
const Way = ({ path, isHidden }: { path: readonly string[]; isHidden?: true }) =>
  path.length > 1 && (
    <span className={isHidden ? 'for-readers' : 'picker__way'}>
      {path.slice(0, -1).join(' / ')}
      {isHidden && ' / '}
    </span>
  )

const STEPS: Partial<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
}

const keepInView = (row: HTMLLIElement | null) => row?.scrollIntoView({ block: 'nearest' })
