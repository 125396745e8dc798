import { expect, test } from '@jest/globals'

import { isNotShare } from '../../../../src/domain/rules/percentages.ts'

test('a percentage may be as far from the share as it was rounded, and no further', () => {
  for (const right of ['66.67', '66.7', '67']) expect(isNotShare(right, 2 / 3)).toBe(false)
  for (const wrong of ['66.66', '66.6', '66', '68']) expect(isNotShare(wrong, 2 / 3)).toBe(true)
})

test('nothing is said of what is no plain number', () => {
  for (const words of [undefined, '<5', '未检出']) expect(isNotShare(words, 0.5)).toBe(false)
})
