import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from '../../../src/delivery/search/marked.ts'

const queryOf = (...words: string[]) => ({
  whole: words.join(''),
  terms: words.map((word) => ({ words: [word], weight: 1 })),
  neighbours: [],
  phrases: [],
  documentNumbers: [],
})

const hitsIn = (text: string, ...words: string[]): string[] =>
  marked(text, queryOf(...words)).flatMap(({ text: piece, isHit }) => (isHit ? [piece] : []))

test('what was looked for is marked, in whatever width and case', () => {
  expect(hitsIn('水污染防治与ＰＭ２.５', '污染', 'pm2')).toEqual(['污染', 'ＰＭ２'])
  expect(hitsIn('没有', '污染')).toEqual([])
})

test('a number is marked whole or not at all', () => {
  expect(hitsIn('国办发〔2018〕2号', '2')).toEqual(['2'])
  expect(hitsIn('5G与25g', '5g')).toEqual(['5G'])
})

test('the pieces are the text again', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
      (text, words) => {
        expect(
          marked(text, queryOf(...words))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      },
    ),
  )
})
