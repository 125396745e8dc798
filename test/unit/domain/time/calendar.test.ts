import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  addWorkingDays,
  CalendarNotLoaded,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../src/domain/time/calendar.ts'
import { addDays } from '../../../../src/domain/time/day.ts'

const MAKE_UP_DAYS: Record<string, string> = {
  2018: '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
  2019: '02-02 02-03 04-28 05-05 09-29 10-12',
  2020: '01-19 04-26 05-09 06-28 09-27 10-10',
  2021: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  2022: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  2023: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  2024: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  2025: '01-26 02-08 04-27 09-28 10-11',
  2026: '01-04 02-14 02-28 05-09 09-20 10-10',
}

describe('working days', () => {
  test.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('of %i number %i', (year, count) => {
    const newYear = `${year}-01-01`
    expect(workingDaysBetween(newYear, `${year}-12-31`)).toBe(count - Number(isWorkingDay(newYear)))
  })

  test.each(Object.entries(MAKE_UP_DAYS))(
    'on weekends of %s are the make-up days',
    (year, days) => {
      const worked = daysOf(Number(year)).filter((day) => isWeekend(day) && isWorkingDay(day))
      expect(worked).toEqual(days.split(' ').map((day) => `${year}-${day}`))
    },
  )

  test.each([
    ['2018-02-08', '2018-02-23', '2018-03-06', '2018-03-13', '2018-04-11'],
    ['2018-09-20', '2018-09-30', '2018-10-17', '2018-10-24', '2018-11-21'],
    ['2018-12-20', '2018-12-29', '2019-01-11', '2019-01-18', '2019-02-20'],
    ['2019-04-22', '2019-04-30', '2019-05-14', '2019-05-21', '2019-06-19'],
    ['2020-01-15', '2020-01-23', '2020-02-12', '2020-02-19', '2020-03-18'],
    ['2024-09-20', '2024-09-30', '2024-10-16', '2024-10-23', '2024-11-20'],
    ['2026-09-17', '2026-09-28', '2026-10-14', '2026-10-21', '2026-11-18'],
  ])('after receipt on %s: 7, 15, 20 and 40', (receipt, ...due) => {
    expect([7, 15, 20, 40].map((count) => addWorkingDays(receipt, count))).toEqual(due)
  })

  test('counted on and counted between agree', () => {
    const starts = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2018-01-01', count))
    fc.assert(
      fc.property(starts, fc.nat({ max: 60 }), (start, count) => {
        const reached = addWorkingDays(start, count)
        expect(workingDaysBetween(start, reached)).toBe(count)
        expect(workingDaysBetween(reached, start)).toBe(0 - count)
      }),
      { numRuns: 50 },
    )
  })

  test('of a year without a notice are not guessed', () => {
    const unknown = () => isWorkingDay('2099-03-02')
    expect(unknown).toThrow(CalendarNotLoaded)
    expect(unknown).toThrow(expect.objectContaining({ code: 'CALENDAR_NOT_LOADED', year: 2099 }))
    expect(() => isWorkingDay('2003-03-03')).toThrow(CalendarNotLoaded)
  })

  test('that run into such a year cannot be counted either', () => {
    const local = { days: {}, years: [2098] }
    expect(() => addWorkingDays('2098-12-20', 20, local)).toThrow(CalendarNotLoaded)
  })

  test('of a city follow its own rest days first', () => {
    const local = { days: { '2018-05-08': 'rest', '2018-05-12': 'work' } } as const
    expect(isWorkingDay('2018-05-08', local)).toBe(false)
    expect(isWorkingDay('2018-05-12', local)).toBe(true)
    expect(addWorkingDays('2018-05-07', 1, local)).toBe('2018-05-09')
  })

  test('of a year that the office loaded itself follow its notice and then the week', () => {
    const local = { days: { '2098-10-01': 'rest' }, years: [2098] } as const
    expect(isWorkingDay('2098-10-01', local)).toBe(false)
    expect(isWorkingDay('2098-10-02', local)).toBe(true)
    expect(isWorkingDay('2098-10-04', local)).toBe(false)
  })

  test('are asked only of days that exist', () => {
    expect(() => isWorkingDay('2018-02-30')).toThrow(RangeError)
    expect(() => addWorkingDays('2018-02-08', -1)).toThrow(RangeError)
  })
})

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, count) => addDays(`${year}-01-01`, count)).filter((day) =>
    day.startsWith(String(year)),
  )
