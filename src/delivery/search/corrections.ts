import { folded } from './grams.ts'
import type { Lexicon } from './lexicon.ts'
import { nearestIn, type Near } from './nearest.ts'
import type { Pinyin } from './pinyin.ts'
import { STOP_WORDS } from './stopWords.ts'
import type { Name } from './vocabulary.ts'

/** Another way to ask, and how far it is from what was typed. */
export type Correction = Near

/** A run of Chinese words of a query, between words that only ask. */
export interface Run {
  text: string
  /** Where it begins in the query. */
  at: number
}

/** The runs of a query in which something may be mistyped. */
export const runsOf = (typed: string, lexicon: Lexicon): Run[] => {
  const runs: Run[] = []
  let at = 0
  let isOpen = false
  for (const word of lexicon.wordsOf(typed)) {
    const isTelling = /^\p{Script=Han}+$/u.test(word) && !STOP_WORDS.has(word)
    const last = runs.at(-1)
    if (isTelling && isOpen && last) last.text += word
    else if (isTelling) runs.push({ text: word, at })
    isOpen = isTelling
    at += word.length
  }
  return runs.filter(({ text }) => text.length >= 2 && text.length <= LONGEST_RUN)
}

/** Characters; a whole sentence has no nearest neighbour. */
const LONGEST_RUN = 16

/** The query with another text in place of a run. */
export const withRun = (typed: string, { text, at }: Run, other: string): string =>
  `${folded(typed).slice(0, at)}${other}${folded(typed).slice(at + text.length)}`

/** One character of a run replaced by one that sounds alike: the new pairs must be somewhere. */
export interface Replacement {
  text: string
  /** The pairs that it makes with its neighbours. */
  pairs: readonly string[]
}

/** The run with each doubtful character replaced in turn. `isKnown` tells pairs that titles have. */
export const replacementsIn = (
  { text }: Run,
  isKnown: (pair: string) => boolean,
  { alike }: Pinyin,
): Replacement[] => {
  const each = [...text]
  return each.flatMap((character, at) => {
    const [before, after] = [each[at - 1], each[at + 1]]
    const pairs = [before && before + character, after && character + after].filter(isText)
    if (pairs.every(isKnown)) return []
    return alike(character).map((other) => ({
      text: each.with(at, other).join(''),
      pairs: [before && before + other, after && other + after].filter(isText),
    }))
  })
}

const isText = (text: string | undefined): text is string => text !== undefined

/** What of titles and names is near to a run. */
export const neighboursOf = (
  { text }: Run,
  { titles, names }: { titles: readonly string[]; names: readonly Name[] },
  { soundAlike }: Pinyin,
): Correction[] => {
  const inTitles = titles.flatMap((title) => nearestIn(folded(title), text, soundAlike) ?? [])
  const inRun = names.flatMap(({ text: name }) => {
    const found = nearestIn(text, folded(name), soundAlike)
    return found
      ? [{ text: text.replace(found.text, folded(name)), cost: found.cost - OFFICIAL }]
      : []
  })
  return [...inTitles, ...inRun].filter((near) => near.text !== text)
}

/** How much nearer a word of the office is than any other text. */
const OFFICIAL = 0.2
