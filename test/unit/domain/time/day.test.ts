import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  parseDay,
  printDay,
  shanghaiDay,
} from '../../../../src/domain/time/day.ts'

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  test.each([
    '2018-05-08',
    '2018-5-8',
    '2018年5月8日',
    '2018年05月08日',
    ' 2018 年 5 月 8 日 ',
    '２０１８年５月８日',
    '2018/5/8',
    '２０１８／５／８',
    '2018.5.8',
    '20180508',
    '2018年5月8号',
    '2018-05-08 00:00:00',
    '二〇一八年五月八日',
    '二○一八年五月八日',
  ])('is understood when typed as %s', (typed) => {
    expect(parseDay(typed)).toBe('2018-05-08')
  })

  test.each([
    ['二〇一一年十月十日', '2011-10-10'],
    ['一九九六年十二月三十一日', '1996-12-31'],
    ['二〇〇八年二月二十九日', '2008-02-29'],
  ])('in Chinese numerals is understood: %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day)
  })

  test.each(['2018-02-29', '2018年13月1日', '20180431', '2018-00-10', '2018/5/0', '0018-01-01'])(
    'that does not exist is refused: %s',
    (typed) => {
      expect(parseDay(typed)).toBeUndefined()
      expect(isDay(typed)).toBe(false)
    },
  )

  test.each([
    '',
    '2018',
    '2018年5月',
    '18-5-8',
    '5/8/2018',
    '2018-5/8月',
    '明天',
    '2018-05-08 17:30',
  ])('is not guessed from %j', (typed) => {
    expect(parseDay(typed)).toBeUndefined()
  })

  test('is canonical only in one spelling', () => {
    expect(isDay('2018-05-08')).toBe(true)
    expect(isDay('2018-5-8')).toBe(false)
    expect(isDay(20180508)).toBe(false)
  })

  test('survives printing and reading', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isDay(day)).toBe(true)
        expect(parseDay(printDay(day))).toBe(day)
        expect(parseDay(day.replaceAll('-', ''))).toBe(day)
      }),
    )
  })

  test('prints as the standard for documents asks, without leading zeros', () => {
    expect(printDay('2018-05-08')).toBe('2018年5月8日')
  })

  test('counts over the ends of months and years', () => {
    expect(addDays('2018-12-31', 1)).toBe('2019-01-01')
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  test('a month later is the last of a month that has no such date', () => {
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28')
    expect(addMonths('2018-11-30', 3)).toBe('2019-02-28')
    expect(addMonths('2018-03-15', -3)).toBe('2017-12-15')
  })

  test('changes at midnight in Shanghai', () => {
    expect(shanghaiDay(new Date('2018-05-08T15:59:59Z'))).toBe('2018-05-08')
    expect(shanghaiDay(new Date('2018-05-08T16:00:00Z'))).toBe('2018-05-09')
  })
})
