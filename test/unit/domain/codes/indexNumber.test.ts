import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  formatIndexNumber,
  normaliseIndexNumber,
  parseIndexNumber,
} from '../../../../src/domain/codes/indexNumber.ts'

describe('an index number', () => {
  test('has a serial of five digits that grows when a year outgrows them', () => {
    expect(formatIndexNumber({ prefix: '11620622013933539B', year: 2018, serial: 1 })).toBe(
      '11620622013933539B/2018-00001',
    )
    expect(formatIndexNumber({ prefix: 'LT002', year: 2020, serial: 123_456 })).toBe(
      'LT002/2020-123456',
    )
  })

  test('survives writing and reading', () => {
    const numbers = fc.record({
      prefix: fc.stringMatching(/^[0-9A-Z]{1,18}$/),
      year: fc.integer({ min: 1949, max: 2099 }),
      serial: fc.integer({ min: 1, max: 9_999_999 }),
    })
    fc.assert(
      fc.property(numbers, (number) => {
        const text = formatIndexNumber(number)
        expect(parseIndexNumber(text)).toEqual(number)
        expect(normaliseIndexNumber(text)).toBe(text)
      }),
    )
  })

  test.each([
    '０００014349／2019－7',
    ' 000014349 / 2019 - 00007 ',
    '000014349\\2019—00007',
    '000014349/2019–007',
  ])('is found when typed as %s', (typed) => {
    expect(normaliseIndexNumber(typed)).toBe('000014349/2019-00007')
  })

  test('is found in lower case', () => {
    expect(normaliseIndexNumber('11620622013933539b/2021-03844')).toBe(
      '11620622013933539B/2021-03844',
    )
  })

  test.each(['113417020032563511/202504-00057', '6107280000/2024-001005', '01-02-03-04-2008-05'])(
    'of another shape, taken over from elsewhere, is kept: %s',
    (text) => {
      expect(normaliseIndexNumber(text)).toBe(text)
      expect(parseIndexNumber(text)).toBeUndefined()
    },
  )

  test.each([0, -1, 1.5, Number.NaN])('is never made from the serial %d', (serial) => {
    expect(() => formatIndexNumber({ prefix: 'LT002', year: 2018, serial })).toThrow(RangeError)
  })
})
