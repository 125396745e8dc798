import { expect, test } from '@jest/globals'
import { styledByClass } from '../../../src/delivery/pages/styledByClass.ts'

test('what was published with styles is shown by classes', () => {
  expect(
    styledByClass(
      '<h1 style="text-align:center">令</h1><p style="text-align:end;padding-inline-start:80px">印</p>',
    ),
  ).toBe('<h1 class="align-center">令</h1><p class="align-end indent-2">印</p>')
})

test('a text that only speaks of styles stands as it is', () => {
  const text = '<p>写作 style="text-align:center" 即可</p>'
  expect(styledByClass(text)).toBe(text)
})
