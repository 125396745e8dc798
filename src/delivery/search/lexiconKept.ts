import type { Freshness } from '../answer/Freshness.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement } from '../read/statement.ts'
import { lexiconOf, type Lexicon, type LexiconEntry } from './lexicon.ts'

/**
 * The lexicon with the office's words as they are now. Made when first asked for, since a house that
 * nobody searches does without, and anew when the office changed its words. However many ask at once,
 * one is made.
 */
export const lexiconKept = (
  find: Reading['find'],
  freshness: Freshness,
): (() => Promise<Lexicon>) => {
  let made: { words: string; lexicon: Promise<Lexicon> } | undefined
  let readAt: number | undefined
  return async () => {
    const { age, isKnown } = freshness
    if (made && isKnown && readAt === age) return made.lexicon
    const entries = await find<LexiconEntry[]>(TERMS)
    const words = JSON.stringify(entries)
    if (made?.words !== words) made = { words, lexicon: lexiconOf(entries) }
    readAt = age
    return made.lexicon
  }
}

const TERMS = statement(() => allOf('select word, synonyms from published.terms order by id'))
