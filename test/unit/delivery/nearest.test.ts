import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearestIn } from '../../../src/delivery/search/nearest.ts'

const SOUNDS = ['局居', '机积', '底低']
const soundAlike = (one: string, other: string) =>
  SOUNDS.some((family) => family.includes(one) && family.includes(other))

const near = (words: string, text: string) => nearestIn(text, words, soundAlike)

test.each([
  ['最低生保障', '城镇居民最低生活保障办法', '最低生活保障', 1],
  ['最低低生活保障', '城镇居民最低生活保障办法', '最低生活保障', 1],
  ['住公房积金', '关于住房公积金提取的通知', '住房公积金', 1],
  ['公房住积金', '公住房积金', '公住房积金', 1],
  ['局住证', '居住证申领', '居住证', 0.5],
  ['最底生活保障', '最低生活保障', '最低生活保障', 0.5],
])('the nearest to %s in %s', (words, text, piece, cost) => {
  expect(near(words, text)).toEqual({ text: piece, cost })
})

test('little may differ in a short word', () => {
  expect(near('水费', '电费收缴')).toBeUndefined()
  expect(near('居住证', '暂住证明')?.text).toBe('暂住证')
  expect(near('天文台', '居住证申领')).toBeUndefined()
})

test('what holds the words is nearest where it holds them', () => {
  const han = fc.stringMatching(/^[水井渠坝闸]{1,6}$/u)
  fc.assert(
    fc.property(han, han, han, (before, words, after) => {
      expect(near(words, `${before}${words}${after}`)).toEqual({ text: words, cost: 0 })
    }),
  )
})
