import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareTexts } from '../../../../src/domain/compare/segments.ts'
import { marked, wordsOf } from './sides.ts'

/** Sentences of words that come again, so that two of them have much in common. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '庆阳市',
        '生态环境局',
        '2018年',
        '5月8日',
        '，',
        '总投资',
        '1,200.50',
        '万元',
      ),
      fc.constantFrom('的', '\n', ' ', '𠮷', '👨‍👩‍👧', 'é', '%', 'mg/L'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(''))

describe('two wordings of a text', () => {
  test('give back the earlier and the later one, whatever they are', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const segments = compareTexts(before, after)
        expect(wordsOf(segments, 'before')).toBe(before)
        expect(wordsOf(segments, 'after')).toBe(after)
        expect(segments.some(({ text }) => /\p{Surrogate}/u.test(text))).toBe(false)
      }),
    )
  })

  test('that are the same have nothing deleted and nothing inserted', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(compareTexts(text, text).every(({ change }) => change === 'kept')).toBe(true)
      }),
    )
  })

  test('never have two stretches alike beside one another, nor one deleted and inserted alike', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const segments = compareTexts(before, after)
        for (const [at, { change, text }] of segments.entries()) {
          expect(change).not.toBe(segments[at + 1]?.change)
          if (change === 'deleted') expect(text).not.toBe(segments[at + 1]?.text)
        }
      }),
    )
  })

  test.each([
    ['总投资1,200.50万元。', '总投资1,350.00万元。', '总投资[-1,200.50-]{+1,350.00+}万元。'],
    ['增长6.5%', '增长6.8%', '增长[-6.5-]{+6.8+}%'],
    ['2018年5月8日前完成', '2019年6月9日前完成', '[-2018年5月8-]{+2019年6月9+}日前完成'],
    ['庆阳市环境保护局', '庆阳市生态环境局', '庆阳市[-环境保护-]{+生态环境+}局'],
    ['请认真组织实施。', '请认真抓好组织实施。', '请认真{+抓好+}组织实施。'],
    ['自1月1日起施行', '自十月一日起施行', '自[-1月1-]{+十月一+}日起施行'],
    ['', '新写的一段', '{+新写的一段+}'],
    ['删去的一段', '', '[-删去的一段-]'],
  ])('%s → %s reads %s', (before, after, read) => {
    expect(marked(compareTexts(before, after))).toBe(read)
  })

  test('of a length that nobody reads word by word are compared all the same', () => {
    const before = Array.from({ length: 8000 }, (_, at) => `第${at * 7}项`).join('，')
    const after = Array.from({ length: 8000 }, (_, at) => `款${at * 11}条`).join('；')
    const segments = compareTexts(before, after)
    expect(wordsOf(segments, 'before')).toBe(before)
    expect(wordsOf(segments, 'after')).toBe(after)
  })
})
