'use client'

import { useId } from 'react'
import type { Question } from './actWords.ts'

interface Props {
  choice: NonNullable<Question['choice']>
  chosen?: string
  onChoose: (key: string) => void
}

/** One of a few things to choose from, each with what it means; of many, a list that unfolds. */
export const QuestionChoice = (props: Props) =>
  props.choice.options.length > FEW ? <Many {...props} /> : <Few {...props} />

/** As many as are taken in at a glance. */
const FEW = 4

const Few = ({ choice: { label, options }, chosen, onChoose }: Props) => {
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

const Many = ({ choice: { label, options }, chosen, onChoose }: Props) => (
  <label className="ask__select">
    {label}
    <select
      autoFocus
      aria-required
      value={chosen ?? ''}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="" disabled>
        请选择
      </option>
      {options.map(({ key, label: words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
