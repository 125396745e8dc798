'use client'

import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'
import { useState } from 'react'

/**
 * A natural person's identity number. The page never holds one that was saved, only its mask; typing
 * replaces it, leaving the box empty keeps it.
 */
export const IdentityNumber = (props: FieldProps) => {
  const answer = useAnswer<'identityNumber'>(props)
  const { field, kind, value, setValue, readOnly } = answer
  const [kept, setKept] = useState<string>()
  if (value?.includes('*') && value !== kept) setKept(value)
  const typed = value === kept ? '' : (value ?? '')
  const type = (text: string) =>
    setValue(text.trim() ? (kind.parse(text, field) ?? text) : (kept ?? null))
  return (
    <FieldFrame answer={answer} half>
      <div className="identity-number">
        <input
          {...framedText(answer)}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={kept ? `${kept}（输入新号码即替换）` : '证件号码'}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        {kept && !readOnly && value !== null && (
          <button type="button" className="plain-button" onClick={() => setValue(null)}>
            清除
          </button>
        )}
        {kept && value === null && (
          <button type="button" className="plain-button" onClick={() => setValue(kept)}>
            恢复
          </button>
        )}
      </div>
    </FieldFrame>
  )
}
