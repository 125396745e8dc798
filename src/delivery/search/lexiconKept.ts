import type { Freshness } from '../answer/Freshness.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement } from '../read/statement.ts'
import { lexiconOf, type Lexicon, type LexiconEntry } from './lexicon.ts'

/**
 * The lexicon with the office's words as they are now. Made when first asked for, since a house that
 * nobody searches does without, and anew when the office changed its words.
 */
export const lexiconKept = (
  find: Reading['find'],
  freshness: Freshness,
): (() => Promise<Lexicon>) => {
  let kept: { words: string; lexicon: Lexicon; readAt: number } | undefined
  return async () => {
    const { age, isKnown } = freshness
    if (kept && isKnown && kept.readAt === age) return kept.lexicon
    const entries = await find<LexiconEntry[]>(TERMS)
    const words = JSON.stringify(entries)
    const lexicon = kept?.words === words ? kept.lexicon : await lexiconOf(entries)
    kept = { words, lexicon, readAt: age }
    return lexicon
  }
}

const TERMS = statement(() => allOf('select word, synonyms from published.terms order by id'))
