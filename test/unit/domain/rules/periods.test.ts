import { describe, expect, test } from '@jest/globals'

import { isLate, isShorter } from '../../../../src/domain/rules/periods.ts'

describe('a notice', () => {
  test('of three days stands until the third day after it was put up', () => {
    expect(isShorter('2018-06-01', '2018-06-03', { days: 3 })).toBe(true)
    expect(isShorter('2018-06-01', '2018-06-04', { days: 3 })).toBe(false)
  })

  test('of five working days counts made-up weekends and no holidays', () => {
    expect(isShorter('2018-09-28', '2018-10-09', { workingDays: 5 })).toBe(true)
    expect(isShorter('2018-09-28', '2018-10-10', { workingDays: 5 })).toBe(false)
  })
})

describe('what is due within two working days', () => {
  test('is late on the third', () => {
    expect(isLate('2018-06-01', '2018-06-05', { workingDays: 2 })).toBe(false)
    expect(isLate('2018-06-01', '2018-06-06', { workingDays: 2 })).toBe(true)
  })

  test('is not called late where no calendar is known', () => {
    expect(isLate('1999-06-01', '1999-12-31', { workingDays: 2 })).toBe(false)
  })
})
