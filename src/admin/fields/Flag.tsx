'use client'

import { FieldFrame, framed } from './FieldFrame.tsx'
import { inputId, type FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** Yes, no, or not answered yet: three different things, so not a tick box. */
export const Flag = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'flag'>(props)
  const { path, value, setValue } = answer
  const { disabled, name, 'aria-describedby': describedBy } = framed(answer)
  return (
    <FieldFrame answer={answer} group half>
      <div className="choices choices--few">
        {ANSWERS.map(({ words, means }, index) => (
          <label className="choices__one" key={words}>
            <input
              type="radio"
              id={index === 0 ? inputId(path) : `${inputId(path)}-${String(means)}`}
              name={name}
              disabled={disabled}
              aria-describedby={describedBy}
              checked={(value ?? null) === means}
              onChange={() => setValue(means)}
            />
            {words}
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}

const ANSWERS = [
  { words: '是', means: true },
  { words: '否', means: false },
  { words: '未填', means: null },
] as const
