import { describe, expect, test } from '@jest/globals'
import { addWorkingDays, isWorkingDay } from '../../../../src/domain/time/calendar.ts'
import { countPeriod } from '../../../../src/domain/time/deadlines.ts'
import { readNotice } from '../../../../src/domain/time/readNotice.ts'

const off = (date: string) => ({ name: '节日', date, isOffDay: true })
const HOLIDAYS = [off('2099-01-01'), off('2099-05-01'), off('2099-10-01')]
const messagesOf = (given: unknown): string[] => {
  const read = readNotice(given)
  return 'issues' in read ? read.issues.map(({ message }) => message) : []
}

describe('the holiday notice of a year', () => {
  test('says on which days offices rest, and on which weekend they work', () => {
    const read = readNotice({
      year: 2099,
      papers: ['https://www.gov.cn/'],
      days: [...HOLIDAYS, { name: '国庆节', date: '2099-10-10', isOffDay: false }],
    })
    expect(read).toEqual({
      notice: {
        year: 2099,
        source: 'https://www.gov.cn/',
        days: {
          '2099-01-01': 'rest',
          '2099-05-01': 'rest',
          '2099-10-01': 'rest',
          '2099-10-10': 'work',
        },
      },
    })
    const local = 'notice' in read ? { ...read.notice, years: [2099] } : undefined
    expect(isWorkingDay('2099-10-01', local)).toBe(false)
    expect(isWorkingDay('2099-10-10', local)).toBe(true)
    expect(addWorkingDays('2099-09-30', 1, local)).toBe('2099-10-02')
  })

  test('may reach into the year before, and no farther', () => {
    expect(messagesOf({ year: 2099, days: [...HOLIDAYS, off('2098-12-31')] })).toEqual([])
    expect(messagesOf({ year: 2099, days: [...HOLIDAYS, off('2097-12-31')] })).toEqual([
      '2097-12-31 不在 2099 年',
    ])
  })

  test('is not half a notice, nor another thing', () => {
    expect(messagesOf({ year: 2099, days: [off('2099-01-01')] })).toEqual([
      '2099-05-01 没有列为放假，放假安排不完整',
      '2099-10-01 没有列为放假，放假安排不完整',
    ])
    expect(messagesOf({ days: [...HOLIDAYS, { date: '2099-13-01' }] })).toContain(
      '没有写明年份，例如 "year": 2027',
    )
    for (const given of [undefined, null, [], 'x', { year: 2099, days: 'x' }]) {
      expect(messagesOf(given)).not.toEqual([])
    }
  })
})

test('a period that touches an unknown year names that year, and is no fault', () => {
  const period = { code: 'publication', length: { workingDays: 20 } }
  expect(countPeriod(period, '2099-12-20')).toEqual({ missingYear: 2099 })
  expect(countPeriod({ code: 'change', length: { days: 20 } }, '2099-12-20')).toEqual({
    due: '2100-01-09',
  })
})
