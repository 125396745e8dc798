import { describe, expect, test } from '@jest/globals'
import { againstMoment } from '../../../../src/domain/review/schedules.ts'
import { minuteOf, printMoment, readMinute } from '../../../../src/domain/time/moment.ts'

describe('a minute on the office’s clock', () => {
  test('is read in Beijing’s time, wherever the server stands', () => {
    expect(readMinute('2026-12-01T09:00')?.toISOString()).toBe('2026-12-01T01:00:00.000Z')
    expect(readMinute('2026-12-01T00:30')?.toISOString()).toBe('2026-11-30T16:30:00.000Z')
  })

  test.each([
    ...['2026年12月1日 09:00', '2026年12月1日9:00', '2026-12-1 9:00', '2026/12/01  09：00'],
    ...['2026年12月1日9时', '2026年12月1日9点00分', '２０２６年１２月１日 ９：００'],
  ])('is read from %s', (text) => {
    expect(readMinute(text)?.toISOString()).toBe('2026-12-01T01:00:00.000Z')
  })

  test.each([
    ...['', '2026-12-01', '09:00', '2026-12-01T09:00:00', '2026-12-01T09:00Z', '2026-12-0109:00'],
    ...['2026-02-30T09:00', '2026-12-01T24:00', '2026-12-01T09:60', undefined, 20261201],
    ...['2026年12月1日 上午', '2026年12月1日 9', '2026年12月1日 9时60分'],
  ])('is not %j', (text) => {
    expect(readMinute(text)).toBeUndefined()
  })

  test('is shown again as it was written', () => {
    const moment = readMinute('2027-01-01T00:05') as Date
    expect(minuteOf(moment)).toBe('2027-01-01T00:05')
    expect(printMoment(moment)).toBe('2027年1月1日 00:05')
  })
})

describe('a time to publish', () => {
  const now = new Date('2026-11-25T10:00:00+08:00')
  const at = (text: string) => againstMoment(readMinute(text), now)

  test('may be a minute from now, and ninety days', () => {
    expect(at('2026-11-25T10:01')).toBeUndefined()
    expect(at('2027-02-23T10:00')).toBeUndefined()
  })

  test('may not be past, farther, or no time at all', () => {
    expect(at('2026-11-25T10:00')).toMatch(/已经过去/)
    expect(at('2027-02-23T10:01')).toMatch(/最多提前 90 天/)
    expect(at('明天九点')).toMatch(/请填写发布的日期和时间/)
  })
})
