'use client'

import { useId, useRef, useState } from 'react'
import { parseDay, printDay, type Day } from '../../domain/time/day.ts'
import { CalendarPick } from './CalendarPick.tsx'

interface Props {
  label: string
  /** By which a plain form finds what was typed; `dayTyped` reads it. */
  name: string
  initial?: Day
}

/**
 * A day in a plain form: typed in any spelling that the office uses, or picked from the browser's
 * calendar, and spelled as the office writes it.
 */
export const DayInput = ({ label, name, initial }: Props) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [day, setDay] = useState(initial)
  const settle = (typed: string) => {
    const read = parseDay(typed)
    setDay(read)
    if (read && input.current) input.current.value = printDay(read)
  }
  return (
    <div className="day-entry">
      <label htmlFor={id}>{label}</label>
      <div className="day-input">
        <input
          ref={input}
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          placeholder="如 2018年5月8日"
          defaultValue={initial && printDay(initial)}
          onBlur={({ target }) => settle(target.value)}
        />
        <CalendarPick label={label} type="date" value={day ?? ''} onPick={settle} />
      </div>
    </div>
  )
}

/** The day of a plain form: as it is stored, or as it was typed where that is no day. */
export const dayTyped = (form: FormData, name: string): string => {
  const typed = String(form.get(name) ?? '').trim()
  return parseDay(typed) ?? typed
}
