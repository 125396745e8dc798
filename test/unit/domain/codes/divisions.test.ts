import { describe, expect, test } from '@jest/globals'

import {
  divisionLevel,
  isDivisionCode,
  isWithin,
  parentDivision,
} from '../../../../src/domain/codes/divisions.ts'

describe('a division', () => {
  test('lies in its city, and the city in its province', () => {
    expect(parentDivision('621002')).toBe('621000')
    expect(parentDivision('621000')).toBe('620000')
    expect(parentDivision('620000')).toBeUndefined()
  })

  test('has the level that its zeros tell', () => {
    expect(['620000', '621000', '621021'].map(divisionLevel)).toEqual([
      'province',
      'city',
      'county',
    ])
  })

  test.each([
    ['621002', '621000', true],
    ['621002', '620000', true],
    ['621000', '621000', true],
    ['621002', '621002', true],
    ['621000', '621002', false],
    ['621002', '621021', false],
    ['621102', '621000', false],
    ['620102', '621000', false],
    ['', '621000', false],
    ['621002', '', false],
  ])('%s lies in %s: %s', (code, ancestor, within) => {
    expect(isWithin(code, ancestor)).toBe(within)
  })

  test.each(['62100', '6210020', '620002', '021000', '6210O2', '', 621002])(
    'has no such code: %j',
    (value) => {
      expect(isDivisionCode(value)).toBe(false)
    },
  )
})
