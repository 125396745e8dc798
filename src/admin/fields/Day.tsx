'use client'

import { isDay } from '../../domain/time/day.ts'
import { CalendarPick } from './CalendarPick.tsx'
import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { spelling } from './spelling.ts'
import { useAnswer } from './useAnswer.ts'
import { useTyping } from './useTyping.ts'

/** A calendar day: typed in any spelling the office uses, or picked from the browser's calendar. */
export const Day = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'day'>(props)
  const { field, kind, value, setValue, readOnly } = answer
  const typing = useTyping({
    value,
    setValue,
    parse: (typed) => kind.parse(typed, field),
    edit: (day) => spelling('day', day),
  })
  return (
    <FieldFrame answer={answer} half>
      <div className="day-input">
        <input
          {...framedText(answer)}
          {...typing}
          type="text"
          autoComplete="off"
          placeholder={readOnly ? undefined : '如 2018年5月8日'}
        />
        <CalendarPick
          label={described.label}
          type="date"
          isReadOnly={readOnly}
          value={isDay(value) ? String(value) : ''}
          onPick={(picked) => setValue(picked || null)}
        />
      </div>
    </FieldFrame>
  )
}
