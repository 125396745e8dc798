'use client'

import { CalendarIcon } from '@payloadcms/ui'
import { useRef } from 'react'
import { isDay } from '../../domain/time/day.ts'
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
  const calendar = useRef<HTMLInputElement>(null)
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
        {!readOnly && (
          <button
            type="button"
            className="day-input__open"
            aria-label={`在日历中选择${described.label}`}
            onClick={() => calendar.current?.showPicker()}
          >
            <CalendarIcon />
          </button>
        )}
        <input
          ref={calendar}
          className="day-input__calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          disabled={readOnly}
          value={isDay(value) ? String(value) : ''}
          onChange={(event) => setValue(event.target.value || null)}
        />
      </div>
    </FieldFrame>
  )
}
