import type { Freshness } from '../answer/Freshness.ts'
import { keptByAge } from '../answer/keptByAge.ts'
import type { Find } from '../read/Find.ts'
import { allOf, statement } from '../read/statement.ts'
import { folded } from './grams.ts'
import { pinyin } from './pinyin.ts'

/** A word that the office knows things by: a term, or the name of a column. */
export interface Name {
  text: string
  /** The column's code; null for a term. */
  column: string | null
}

/** The office's words and names, told by how they are written or how they sound. */
export interface Vocabulary {
  names: readonly Name[]
  /** Those that have this text in them, or sound as the letters say: `gjj` and `gongjijin`. */
  startedBy: (typed: string) => Promise<readonly Name[]>
}

/** The vocabulary as it is now. */
export const vocabularyKept = (find: Find, freshness: Freshness): (() => Promise<Vocabulary>) =>
  keptByAge(freshness, async () => vocabularyOf(await find<Name[]>(NAMES)))

const NAMES = statement(() =>
  allOf(`select distinct either.word as text, null as "column"
    from published.terms term, unnest(term.word || term.synonyms) either (word)
    union all select name, code from published.columns where merged_into is null
    order by text, "column"`),
)

export const vocabularyOf = (names: readonly Name[]): Vocabulary => {
  let sounds: Promise<readonly Sound[]> | undefined
  const bySound = async (letters: string) =>
    (await (sounds ??= soundsOf(names)))
      .filter(({ initials, spelt }) => initials.startsWith(letters) || spelt.startsWith(letters))
      .map(({ name }) => name)
  return {
    names,
    startedBy: async (typed) => {
      const written = names.filter(({ text }) => folded(text).includes(typed))
      const isLetters = /^[a-z]{2,}$/.test(typed)
      const all = isLetters ? [...written, ...(await bySound(typed))] : written
      return [...new Set(all)].sort(byStart(typed))
    },
  }
}

interface Sound {
  name: Name
  initials: string
  spelt: string
}

const soundsOf = async (names: readonly Name[]): Promise<readonly Sound[]> => {
  const { syllablesOf } = await pinyin()
  return names.map((name) => {
    const syllables = syllablesOf(folded(name.text))
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
    return { name, initials, spelt: syllables.join('') }
  })
}

/** What begins with it before what only has it, and the short before the long. */
const byStart =
  (typed: string) =>
  (one: Name, other: Name): number =>
    Number(!folded(one.text).startsWith(typed)) - Number(!folded(other.text).startsWith(typed)) ||
    one.text.length - other.text.length
