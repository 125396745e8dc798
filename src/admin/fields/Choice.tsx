'use client'

import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** One of a fixed list. A key that the list no longer has stays visible until it is replaced. */
export const Choice = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'choice'>(props)
  const { value, setValue } = answer
  const options = Object.entries(described.options ?? {})
  const isKnown = !value || options.some(([key]) => key === value)
  return (
    <FieldFrame answer={answer} half>
      <select
        {...framed(answer)}
        value={value ?? ''}
        onChange={(event) => setValue(event.target.value || null)}
      >
        <option value="">请选择</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
