import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { creditCodeCheckDigit } from '../../../../src/domain/codes/creditCode.ts'
import {
  identityNumberCheckDigit,
  isIdentityNumber,
  isOldIdentityNumber,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from '../../../../src/domain/codes/identityNumber.ts'

const first17 = fc
  .tuple(
    fc.constantFrom('621002', '110105', '440524', '810000'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    fc.stringMatching(/^\d{3}$/),
  )
  .map(([division, born, order]) => {
    return `${division}${born.toISOString().slice(0, 10).replaceAll('-', '')}${order}`
  })
const numbers = first17.map((digits) => digits + identityNumberCheckDigit(digits))

describe('an identity number', () => {
  test.each(['11010519491231002X', '440524188001010014'])(
    'from the standard passes the check: %s',
    (number) => {
      expect(isIdentityNumber(number)).toBe(true)
    },
  )

  test('of fifteen digits is recognised as the old form', () => {
    expect(isIdentityNumber('110105491231002')).toBe(true)
    expect(isOldIdentityNumber('110105491231002')).toBe(true)
    expect(isOldIdentityNumber('11010519491231002X')).toBe(false)
    expect(isIdentityNumber('110105491331002')).toBe(false)
  })

  test('with one wrong digit is always caught', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 16 }), fc.nat({ max: 9 }), (number, at, digit) => {
        expect(isIdentityNumber(number)).toBe(true)
        const wrong = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`
        expect(isIdentityNumber(wrong)).toBe(wrong === number)
      }),
    )
  })

  test('is not seen in the credit code of an agency, even one without letters', () => {
    expect(isIdentityNumber('115113010087780365')).toBe(false)
    expect(isIdentityNumber('115113010833722043')).toBe(false)
    expect(isIdentityNumber(`11620622013933539${creditCodeCheckDigit('11620622013933539')}`)).toBe(
      false,
    )
  })

  test.each(['11010519490230002X', '99010519491231002X', '1101051949123100', ''])(
    'is not seen in %j',
    (text) => {
      expect(isIdentityNumber(text)).toBe(false)
    },
  )

  test('shows only its head and its tail', () => {
    expect(maskIdentityNumber('352104199001011123')).toBe('35*************123')
    expect(maskIdentityNumber('110105491231002')).toBe('11**********002')
    expect(maskIdentityNumber('12345678')).toBe('********')
  })

  test('is written half-width with a capital X', () => {
    expect(normaliseIdentityNumber(' １１０１０５ 19491231 002x')).toBe('11010519491231002X')
  })
})
