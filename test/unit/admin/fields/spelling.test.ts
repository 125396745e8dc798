import { describe, expect, test } from '@jest/globals'
import { spelling } from '../../../../src/admin/fields/spelling.ts'
import { KINDS } from '../../../../src/domain/kinds/index.ts'

describe('a value in an input', () => {
  test('stands as people write it and reads back to itself', () => {
    const values = [
      ['day', '2018-05-08', '2018年5月8日'],
      ['period', '2018-Q1', '2018年一季度'],
      ['period', '2018-03', '2018年3月'],
      ['money', '1234.50', '1,234.50'],
    ] as const
    for (const [kind, value, words] of values) {
      expect(spelling(kind, value)).toBe(words)
      const field = { kind, label: '', unit: '万元', decimals: 2 }
      expect(KINDS[kind].parse(words, field as never)).toBe(value)
    }
  })

  test('stands as it was typed when it could not be read', () => {
    expect(spelling('day', '五月')).toBe('五月')
    expect(spelling('money', '很多')).toBe('很多')
  })
})
