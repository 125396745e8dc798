import { folded } from './grams.ts'

/** A word that the office added to the dictionary, with others that mean the same. */
export interface LexiconEntry {
  word: string
  synonyms: readonly string[]
}

/** Tells the words of a query apart, and knows which mean the same. */
export interface Lexicon {
  /** The words of a text in their order, punctuation and spaces among them. */
  wordsOf: (text: string) => string[]
  /** Other words for this one. */
  synonymsOf: (word: string) => readonly string[]
  /** How much a word tells: little when it is in every text, about 1 for most, more when it is rare. */
  weightOf: (word: string) => number
}

/** The standard dictionary with the office's own words; each of those stays whole. */
export const lexiconOf = async (entries: readonly LexiconEntry[]): Promise<Lexicon> => {
  const { Jieba, standard } = await load()
  const groups = entries.map(({ word, synonyms }) => [word, ...synonyms].map(folded))
  const jieba = Jieba.withDict(standard)
  const own = new Set(groups.flat())
  jieba.loadDict(Buffer.from([...own].map((word) => `${word} ${WHOLE} n\n`).join('')))
  const synonyms = synonymsIn(groups)
  return {
    wordsOf: (text) => jieba.cut(folded(text), true),
    synonymsOf: (word) => synonyms.get(word) ?? [],
    weightOf: (word) => weightOf(word, frequencyIn(standard, word)),
  }
}

/** A frequency above all in the dictionary, so that nothing is cut out of an office's word. */
const WHOLE = 10_000_000

/** Native code and a large file: a house that nobody searches does without them. */
const load = () => (loaded ??= loadOnce())
let loaded: ReturnType<typeof loadOnce> | undefined

/**
 * What the dictionary holds of words that occur more than rarely and are no sentences: the rest costs
 * twice the memory and cuts no query otherwise.
 */
const loadOnce = async () => {
  const { Jieba } = await import('@node-rs/jieba')
  const { dict } = await import('@node-rs/jieba/dict.js')
  const lines = dict
    .toString()
    .split('\n')
    .filter((line) => {
      const [word = '', frequency] = line.split(' ')
      return Number(frequency) >= 5 && word.length <= 6
    })
  return { Jieba, standard: Buffer.from(lines.join('\n')) }
}

const synonymsIn = (groups: readonly (readonly string[])[]): Map<string, readonly string[]> => {
  const synonyms = new Map<string, readonly string[]>()
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => other !== word)
      synonyms.set(word, [...new Set([...(synonyms.get(word) ?? []), ...others])])
    }
  }
  return synonyms
}

/** How often the dictionary saw a word; what it does not know is rare. */
const frequencyIn = (standard: Buffer, word: string): number => {
  const at = standard.indexOf(`\n${word} `)
  if (at < 0) return 1
  const from = at + Buffer.byteLength(word) + 2
  return Number(standard.subarray(from, standard.indexOf(' ', from)).toString())
}

/** Words that the dictionary counted, about. */
const COUNTED = 60_000_000

const weightOf = (word: string, frequency: number): number => {
  if (/^[a-z0-9]+$/.test(word)) return 0.9
  return Math.max(0.2, (Math.log(COUNTED / frequency) - 4) / 6)
}
