import { expect, test } from '@jest/globals'
import { sayMoment } from '../../../src/admin/sayMoment.ts'

test('a moment is said in the office’s own time, whatever the machine’s', () => {
  expect(sayMoment('2018-05-08T07:04:00.000Z')).toBe('2018年5月8日 15:04')
  expect(sayMoment('2018-12-31T16:00:00.000Z')).toBe('2019年1月1日 00:00')
})
