'use client'

import { useId, useMemo } from 'react'
import { useUnits, type Unit } from '../units/useUnits.ts'
import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'
import { useTyping } from './useTyping.ts'

/** An administrative division by its six digits; the divisions of the city's own units are offered. */
export const Division = (props: FieldProps) => {
  const answer = useAnswer<'division'>(props)
  const { field, kind, value, setValue } = answer
  const units = useUnits()
  const offered = useMemo(() => namesByCode(units ?? []), [units])
  const listId = useId()
  const typing = useTyping({
    value,
    setValue,
    parse: (typed) => kind.parse(typed.split(' ')[0] ?? '', field),
    edit: (code) => [code, offered[code]].filter(Boolean).join(' '),
  })
  return (
    <FieldFrame answer={answer} half>
      <input
        {...framedText(answer)}
        {...typing}
        type="text"
        autoComplete="off"
        list={listId}
        placeholder="六位行政区划代码"
      />
      <datalist id={listId}>
        {Object.entries(offered).map(([code, name]) => (
          <option key={code} value={`${code} ${name}`} />
        ))}
      </datalist>
    </FieldFrame>
  )
}

/** Code → name, for divisions that have a government of their own. */
const namesByCode = (units: readonly Unit[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    units
      .filter(({ name, division }) => division && name.endsWith('人民政府'))
      .map(({ division, name }) => [division, name.replace(/人民政府$/, '')]),
  )
