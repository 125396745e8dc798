'use client'

import { useId } from 'react'
import { minuteOf, printMoment, readMinute } from '../../domain/time/moment.ts'
import { CalendarPick } from '../fields/CalendarPick.tsx'

interface Props {
  label: string
  /** As it was typed. */
  typed: string
  isWrong: boolean
  /** The id of what is said to be wrong. */
  remark: string
  onType: (typed: string) => void
}

/** A minute on the office's clock: typed in any spelling, or picked from the browser's calendar. */
export const MomentInput = ({ label, typed, isWrong, remark, onType }: Props) => {
  const id = useId()
  const minute = readMinute(typed)
  return (
    <div className="ask__moment">
      <label htmlFor={id}>{label}</label>
      <div className="day-input">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoFocus
          placeholder="如 2018年5月8日 09:00"
          value={typed}
          aria-required
          aria-invalid={isWrong}
          aria-describedby={`${id}-read ${remark}`}
          onChange={({ target }) => onType(target.value)}
        />
        <CalendarPick
          label={label}
          type="datetime-local"
          value={minute ? minuteOf(minute) : ''}
          onPick={(picked) => onType(spelled(picked))}
        />
      </div>
      <p id={`${id}-read`} role="status">
        {minute && `将于 ${printMoment(minute)} 发布`}
      </p>
    </div>
  )
}

const spelled = (picked: string): string => {
  const minute = readMinute(picked)
  return minute ? printMoment(minute) : ''
}
