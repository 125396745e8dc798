import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  addAmounts,
  amountOfNumber,
  compareAmounts,
  isAmount,
  parseAmount,
  printAmount,
  sameAmount,
} from '../../../src/domain/amount.ts'

const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
const inCents = (value: bigint) => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const amounts = cents.map(inCents)

describe('an amount', () => {
  test.each([
    ['1,234.50', '1234.50'],
    ['1234.5', '1234.50'],
    ['1234', '1234.00'],
    ['１，２３４．５０', '1234.50'],
    [' 1,234.50 ', '1234.50'],
    ['0012.5', '12.50'],
    ['.5', '0.50'],
    ['12.3400', '12.34'],
    ['+12', '12.00'],
    ['-1,234.50', '-1234.50'],
    ['－1234.5', '-1234.50'],
    ['−1234.5', '-1234.50'],
    ['负1234.5', '-1234.50'],
    ['(1,234.50)', '-1234.50'],
    ['（1,234.50）', '-1234.50'],
    ['-0', '0.00'],
  ])('typed as %s is %s', (typed, amount) => {
    expect(parseAmount(typed, 2)).toBe(amount)
  })

  test.each([
    '',
    '.',
    '-',
    '1.2.3',
    '12,34',
    '1,2345',
    '1 234',
    '12.345',
    '一百',
    '1e3',
    '(-5)',
    '5元',
    '()',
  ])('is not guessed from %j', (typed) => {
    expect(parseAmount(typed, 2)).toBeUndefined()
  })

  test('has the decimals of its field', () => {
    expect(parseAmount('12', 0)).toBe('12')
    expect(parseAmount('12.5', 0)).toBeUndefined()
    expect(parseAmount('12.5', 6)).toBe('12.500000')
  })

  test('is canonical in one spelling', () => {
    expect(isAmount('1234.50', 2)).toBe(true)
    expect(isAmount('1234.5', 2)).toBe(false)
    expect(isAmount('1234.5')).toBe(true)
    expect(isAmount('1,234.50')).toBe(false)
    expect(isAmount('-0.00')).toBe(false)
    expect(isAmount('007')).toBe(false)
    expect(isAmount(1234.5)).toBe(false)
  })

  test('survives printing and reading', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseAmount(printAmount(amount), 2)).toBe(amount)
        expect(isAmount(amount, 2)).toBe(true)
      }),
    )
  })

  test('prints with thousands separators', () => {
    expect(printAmount('1234567.89')).toBe('1,234,567.89')
    expect(printAmount('-123456.00')).toBe('-123,456.00')
    expect(printAmount('999')).toBe('999')
  })

  test('adds up without an error of a cent', () => {
    expect(addAmounts(['0.10', '0.20'])).toBe('0.30')
    expect(addAmounts(['0.1', '0.25', '-3'])).toBe('-2.65')
    expect(addAmounts([])).toBe('0')
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0n)
        expect(sameAmount(addAmounts(values.map(inCents)), inCents(total))).toBe(true)
      }),
    )
  })

  test('compares by value, not by spelling', () => {
    expect(sameAmount('12.5', '12.50')).toBe(true)
    expect(['10', '9.5', '-3', '9.45'].sort(compareAmounts)).toEqual(['-3', '9.45', '9.5', '10'])
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareAmounts(inCents(a), inCents(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  test('in a number cell of a spreadsheet loses the noise of binary arithmetic', () => {
    expect(amountOfNumber(0.1 + 0.2, 2)).toBe('0.30')
    expect(amountOfNumber(1_324_400, 2)).toBe('1324400.00')
    expect(amountOfNumber(-2.5e-7, 8)).toBe('-0.00000025')
    expect(amountOfNumber(1.005, 2)).toBeUndefined()
    expect(amountOfNumber(Number.NaN, 2)).toBeUndefined()
  })
})
