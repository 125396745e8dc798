import { describe, expect, test } from '@jest/globals'
import { sayCount } from '../../../../src/admin/worklist/sayCount.ts'
import { sayDue, sayWait } from '../../../../src/admin/worklist/sayWait.ts'

describe('how long something waits', () => {
  test('is counted in days of Beijing, not of the clock where it runs', () => {
    expect(sayWait('2018-05-07T16:30:00Z', '2018-05-08')).toBe('今天')
    expect(sayWait('2018-05-07T15:30:00Z', '2018-05-08')).toBe('1 天')
  })
})

describe('a day by which something is due', () => {
  test.each([
    ['2018-05-07', { words: '超期 1 天', tone: 'late' }],
    ['2018-05-08', { words: '今天到期', tone: 'soon' }],
    ['2018-05-15', { words: '还有 7 天', tone: 'soon' }],
    ['2018-05-16', { words: '还有 8 天' }],
  ])('%s is said on 8 May as it stands then', (dueOn, said) => {
    expect(sayDue(dueOn, '2018-05-08')).toEqual(said)
  })
})

test('a number that was not counted to its end says so', () => {
  expect(sayCount({ count: 999, hasMore: true })).toBe('999+')
  expect(sayCount({ count: 12, hasMore: false })).toBe('12')
})
