import { describe, expect, test } from '@jest/globals'

import * as disclosure from '../../../src/domain/disclosure.ts'

const { ARTICLE_20, ATTRIBUTES, ATTRIBUTE_NOTES, GENRES, GROUND_LAWS, GROUNDS } = disclosure

describe('the vocabulary of disclosure', () => {
  test('has the fifteen items of article 20 and the fifteen kinds of document', () => {
    expect(Object.keys(ARTICLE_20)).toEqual(Array.from({ length: 15 }, (_, at) => String(at + 1)))
    expect(Object.keys(GENRES)).toHaveLength(15)
  })

  test('cites a law for every ground, which commands under articles 14 and 15 only', () => {
    expect(Object.keys(GROUND_LAWS)).toEqual(Object.keys(GROUNDS))
    for (const { law, withholding } of Object.values(GROUND_LAWS)) {
      expect(withholding).toBe(law.includes('第十六条') ? 'may' : 'must')
    }
  })

  test('has a printed note for every attribute', () => {
    expect(Object.keys(ATTRIBUTE_NOTES)).toEqual(Object.keys(ATTRIBUTES))
  })

  test.each(['ATTRIBUTES', 'GROUNDS', 'ARTICLE_20', 'GENRES', 'AUDIENCES', 'CHANNELS'] as const)(
    'never gives two keys of %s the same words',
    (name) => {
      const words = Object.values(disclosure[name])
      expect(new Set(words).size).toBe(words.length)
    },
  )
})
