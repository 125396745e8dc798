'use client'

import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'
import { useTyping } from './useTyping.ts'

/** A web address, with a way to look where it leads. */
export const WebAddress = (props: FieldProps) => {
  const answer = useAnswer<'link'>(props)
  const { field, kind, value, setValue, messages } = answer
  const typing = useTyping({
    value,
    setValue,
    parse: (typed) => kind.parse(typed, field),
    edit: String,
  })
  return (
    <FieldFrame answer={answer}>
      <div className="web-address">
        <input
          {...framedText(answer)}
          {...typing}
          type="url"
          inputMode="url"
          placeholder="https://"
        />
        {value && messages.length === 0 && (
          <a href={value} target="_blank" rel="noopener noreferrer">
            打开<span className="for-readers">原文（新窗口）</span>
          </a>
        )}
      </div>
    </FieldFrame>
  )
}
