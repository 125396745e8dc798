'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { askServer } from '../askServer.ts'
import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'
import { useTyping } from './useTyping.ts'

/** An administrative division by its six digits; the divisions of the city's own units are offered. */
export const Division = (props: FieldProps) => {
  const answer = useAnswer<'division'>(props)
  const { field, kind, value, setValue } = answer
  const offered = useDivisions()
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

interface Unit {
  name: string
  division?: string | null
}

/** Code → name, the name being that of the division's first unit without 人民政府. */
const useDivisions = (): Readonly<Record<string, string>> => {
  const { config } = useConfig()
  const [divisions, setDivisions] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    const url = `${config.routes.api}/organisations?depth=0&pagination=false&sort=code`
    void askServer<{ docs: Unit[] }>(url).then((answer) => {
      if (answer.ok) setDivisions(namesByCode(answer.body.docs))
    })
  }, [config.routes.api])
  return divisions
}

const namesByCode = (units: readonly Unit[]): Record<string, string> => {
  const governments = units.filter(({ name }) => name.endsWith('人民政府'))
  return Object.fromEntries(
    governments.flatMap(({ division, name }) =>
      division ? [[division, name.replace(/人民政府$/, '')]] : [],
    ),
  )
}
