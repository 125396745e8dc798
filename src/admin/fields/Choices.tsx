'use client'

import { FieldFrame, framed } from './FieldFrame.tsx'
import { inputId, type FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** Any number of a fixed list, kept in the list's order whatever the order of ticking. */
export const Choices = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'choices'>(props)
  const { path, value, setValue } = answer
  const options = Object.entries(described.options ?? {})
  const chosen = new Set(value ?? [])
  const toggle = (key: string, isOn: boolean) => {
    const next = options
      .map(([each]) => each)
      .filter((each) => (each === key ? isOn : chosen.has(each)))
    setValue(next.length > 0 ? next : null)
  }
  const { disabled, name, 'aria-describedby': describedBy } = framed(answer)
  return (
    <FieldFrame answer={answer} group>
      <div className="choices">
        {options.map(([key, words], index) => (
          <label className="choices__one" key={key}>
            <input
              type="checkbox"
              id={index === 0 ? inputId(path) : `${inputId(path)}-${key}`}
              name={name}
              disabled={disabled}
              aria-describedby={describedBy}
              checked={chosen.has(key)}
              onChange={(event) => toggle(key, event.target.checked)}
            />
            {words}
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
