'use client'

import { useId } from 'react'
import type { Question } from './actWords.ts'

interface Props {
  choice: NonNullable<Question['choice']>
  chosen?: string
  onChoose: (key: string) => void
}

/** One of a few things to choose from, each with what it means. */
export const QuestionChoice = ({ choice: { label, options }, chosen, onChoose }: Props) => {
  const name = useId()
  return (
    <fieldset className="ask__choice">
      <legend>{label}</legend>
      {options.map(({ key, label: words, explains }, at) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            value={key}
            autoFocus={at === 0}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <strong>{words}</strong>
          {explains && <span>{explains}</span>}
        </label>
      ))}
    </fieldset>
  )
}
