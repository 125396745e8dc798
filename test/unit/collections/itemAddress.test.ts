import { expect, test } from '@jest/globals'
import { itemAddress } from '../../../src/collections/entries/itemAddress.ts'

test('a line of the register leads to the item in its own domain', () => {
  const defaultURL = '/admin/collections/entries/1'
  expect(itemAddress({ doc: { id: '1', domain: 'budget' }, defaultURL })).toBe(
    '/admin/collections/budget/1',
  )
  expect(itemAddress({ doc: { id: '1' }, defaultURL })).toBe(defaultURL)
})
