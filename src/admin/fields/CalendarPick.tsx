'use client'

import { CalendarIcon } from '@payloadcms/ui'
import { useRef } from 'react'

interface Props {
  label: string
  type: 'date' | 'datetime-local'
  /** As the browser writes it; empty for none. */
  value: string
  isReadOnly?: boolean
  onPick: (picked: string) => void
}

/** The button beside a typed day or minute that opens the browser's calendar. */
export const CalendarPick = ({ label, type, value, isReadOnly = false, onPick }: Props) => {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <>
      {!isReadOnly && (
        <button
          type="button"
          className="day-input__open"
          aria-label={`在日历中选择${label}`}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarIcon />
        </button>
      )}
      <input
        ref={calendar}
        className="day-input__calendar"
        type={type}
        tabIndex={-1}
        aria-hidden="true"
        disabled={isReadOnly}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      />
    </>
  )
}
