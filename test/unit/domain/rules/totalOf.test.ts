import { describe, expect, test } from '@jest/globals'

import { totalOf } from '../../../../src/domain/rules/totalOf.ts'

const { when } = totalOf('size', 'shares', 'amount', '应相等')
const shares = [{ amount: '1.10' }, {}, { amount: '2.2' }]

describe('a total beside its table', () => {
  test('is the sum of the cells that are filled in, whatever their decimals', () => {
    expect(when({ size: '3.30', shares })).toBe(false)
    expect(when({ size: '3.31', shares })).toBe(true)
  })

  test('is not asked for while there is nothing to compare', () => {
    expect(when({ shares })).toBe(false)
    expect(when({ size: '3.30' })).toBe(false)
    expect(when({ size: '3.30', shares: [{}] })).toBe(false)
  })
})
