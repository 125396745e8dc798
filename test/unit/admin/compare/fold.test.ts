import { describe, expect, test } from '@jest/globals'
import { fold } from '../../../../src/admin/compare/fold.ts'

/** Parts by a letter each: k kept, c changed; the folded ones in brackets. */
const folded = (letters: string): string =>
  fold([...letters].map((letter) => ({ change: letter === 'k' ? 'kept' : 'changed' })))
    .map(({ isFolded, parts }) => {
      const read = parts.map(({ change }) => (change === 'kept' ? 'k' : 'c')).join('')
      return isFolded ? `(${read})` : read
    })
    .join('')

describe('what has not changed', () => {
  test.each([
    ['kkkckkkk', '(kk)kck(kkk)'],
    ['ckkkkkc', 'ck(kkk)kc'],
    ['ckkkc', 'ckkkc'],
    ['ccc', 'ccc'],
    ['kkkk', '(kkkk)'],
    ['', ''],
  ])('of %s is folded as %s', (letters, read) => {
    expect(folded(letters)).toBe(read)
  })
})
