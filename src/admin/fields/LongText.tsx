'use client'

import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { LengthNote } from './LengthNote.tsx'
import { useAnswer } from './useAnswer.ts'

/** Several lines of plain text; the box grows with them. */
export const LongText = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'text'>(props)
  const { value, setValue } = answer
  return (
    <FieldFrame answer={answer}>
      <textarea
        {...framedText(answer)}
        className="answer__lines"
        rows={3}
        value={value ?? ''}
        onChange={(event) => setValue(event.target.value || null)}
      />
      <LengthNote value={value} maxLength={described.maxLength} />
    </FieldFrame>
  )
}
