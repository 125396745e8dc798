'use client'

import { useState } from 'react'
import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Tags } from './Tags.tsx'
import { useAnswer } from './useAnswer.ts'

/** A list of short texts. Enter or 、 ends one; several pasted at once become several. */
export const Texts = (props: FieldProps) => {
  const answer = useAnswer<'texts'>(props)
  const { field, kind, value, setValue, readOnly } = answer
  const [typed, setTyped] = useState('')
  const texts = value ?? []
  const keep = (next: readonly string[]) => setValue(next.length > 0 ? next : null)
  const add = (text: string) => {
    const found = kind.parse(text, field) ?? []
    if (found.length > 0) keep([...texts, ...found.filter((each) => !texts.includes(each))])
    setTyped('')
  }
  return (
    <FieldFrame answer={answer}>
      <Tags
        names={texts}
        readOnly={readOnly}
        onRemove={(at) => keep(texts.filter((_, index) => index !== at))}
      >
        <input
          {...framedText(answer)}
          type="text"
          autoComplete="off"
          className="tags__input"
          placeholder={readOnly ? undefined : texts.length > 0 ? '再添加一个' : '输入后按回车'}
          value={typed}
          onChange={({ target }) =>
            /[、;；\n]$/.test(target.value) ? add(target.value) : setTyped(target.value)
          }
          onBlur={() => add(typed)}
          onPaste={(event) => {
            event.preventDefault()
            add(typed + event.clipboardData.getData('text/plain'))
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              add(typed)
            }
            if (event.key === 'Backspace' && typed === '') keep(texts.slice(0, -1))
          }}
        />
      </Tags>
    </FieldFrame>
  )
}
