import { describe, expect, test } from '@jest/globals'
import { officeDay, reachedOn } from '../../../../src/domain/time/reminders.ts'

describe('on a day of the office', () => {
  test('deadlines of the next two working days come near, those of yesterday are over', () => {
    // A Friday; the weekend lies between.
    expect(reachedOn('2026-11-20')).toEqual({
      soon: { from: '2026-11-20', to: '2026-11-24' },
      overdue: { from: '1000-01-01', to: '2026-11-19' },
      escalated: { from: '1000-01-01', to: '2026-11-15' },
    })
  })

  test('holidays do not count: what ended before National Day is not taken further during it', () => {
    expect(reachedOn('2026-10-07').escalated.to).toBe('2026-09-22')
    expect(reachedOn('2026-09-30').soon.to).toBe('2026-10-09')
  })

  test('a year that is not loaded makes reminders early, not silent', () => {
    expect(reachedOn('2098-12-31')).toMatchObject({
      soon: { to: '2099-01-02' },
      escalated: { to: '2098-12-26' },
    })
  })

  test('begins at eight in the morning, in Beijing', () => {
    expect(officeDay(new Date('2026-11-25T07:59:00+08:00'))).toBe('2026-11-24')
    expect(officeDay(new Date('2026-11-25T08:00:00+08:00'))).toBe('2026-11-25')
  })
})
