'use client'

import type { ReactNode } from 'react'

interface Props {
  names: readonly string[]
  readOnly: boolean
  onRemove: (at: number) => void
  /** The input that adds one more. */
  children?: ReactNode
}

/** What was chosen or typed so far, each with a way to take it out again. */
export const Tags = ({ names, readOnly, onRemove, children }: Props) => (
  <div className={readOnly ? 'tags tags--read-only' : 'tags'}>
    <ul className="tags__list">
      {names.map((name, at) => (
        <li className="tags__one" key={`${at} ${name}`}>
          {name}
          {!readOnly && (
            <button type="button" aria-label={`移除 ${name}`} onClick={() => onRemove(at)}>
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
    {children}
  </div>
)
