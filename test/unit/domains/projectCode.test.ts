import { expect, test } from '@jest/globals'
import { isWrongCode, PROJECT_CODE } from '../../../plugins/domains/major-project/projectCode.ts'

test.each([
  ['2018-621000-54-01-000000', '2018-05-08'],
  ['2011-621000-04-01-12345X', '2021-01-04'],
  ['2103-621000-04-01-123456', '2021-03-31'],
  ['2021-621000-04-01-123456', '2021-03-31'],
])('%s is a project code of the time', (code, day) => {
  expect([PROJECT_CODE.test.test(code), isWrongCode(code, day)]).toEqual([true, false])
})

test('a code has one check character at most, at its end', () => {
  for (const code of ['2011-621000-04-01-1234XX', '2011-621000-04-01-X23456']) {
    expect([code, PROJECT_CODE.test.test(code)]).toEqual([code, false])
  }
})
