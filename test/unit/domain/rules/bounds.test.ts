import { describe, expect, test } from '@jest/globals'

import { isBeyond, sameLimit } from '../../../../src/domain/rules/bounds.ts'

describe('a reading beyond its limit', () => {
  test.each([
    ['451', '≤450'],
    ['450.01', '450'],
    ['4.9', '≥5'],
    ['5', '>5'],
    ['0.02', '<0.02'],
    ['6.4', '6.5～8.5'],
    ['8.51', '6.5～8.5'],
    ['1', '不得检出'],
    ['2', '不应检出'],
  ])('is %s where %s is allowed', (value, limit) => {
    expect(isBeyond(value, limit)).toBe(true)
  })

  test.each([
    ['450', '≤450'],
    ['450.0', '450'],
    ['5', '≥5'],
    ['6.5', '6.5～8.5'],
    ['0', '不得检出'],
  ])('is not %s where %s is allowed', (value, limit) => {
    expect(isBeyond(value, limit)).toBe(false)
  })

  test('is never one that the laboratory put in other words, or one without a limit', () => {
    for (const value of ['<0.02', '0.0003L', '未检出', undefined]) {
      expect(isBeyond(value, '≤0.01')).toBe(false)
    }
    for (const limit of [undefined, '0.3L', '见附件']) expect(isBeyond('9', limit)).toBe(false)
  })
})

describe('two spellings of a limit', () => {
  test('are the same when they allow the same', () => {
    expect(sameLimit('450', '≤450')).toBe(true)
    expect(sameLimit('1.0', '≤1.00')).toBe(true)
    expect(sameLimit('6.5～8.5', '6.50～8.5')).toBe(true)
    expect(sameLimit('不得检出', '不应检出')).toBe(true)
  })

  test('differ when one allows more, or the other way', () => {
    expect(sameLimit('≤450', '≤550')).toBe(false)
    expect(sameLimit('≤5', '≥5')).toBe(false)
    expect(sameLimit('<5', '≤5')).toBe(false)
    expect(sameLimit('6～9', '6.5～8.5')).toBe(false)
    expect(sameLimit('0.3L', '0.3')).toBe(false)
  })
})
