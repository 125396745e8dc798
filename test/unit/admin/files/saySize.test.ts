import { expect, test } from '@jest/globals'
import { saySize } from '../../../../src/admin/files/saySize.ts'

test('a file’s size is said in the unit that suits it', () => {
  expect(saySize(12)).toBe('12 字节')
  expect(saySize(2048)).toBe('2 KB')
  expect(saySize(1_500_000)).toBe('1.4 MB')
})
