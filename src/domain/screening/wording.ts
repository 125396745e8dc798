import type { Gravity, Spot } from './doubt.ts'

/** One entry of the office's list of words: what not to write, and what to write instead. */
export interface Wording {
  /** As it must not stand in a text; several spellings of one thing are several entries. */
  words: string
  gravity: Gravity
  /** What takes its place with one click; absent where only a person can say. */
  instead?: string
  /** Why, in the office's words. */
  note?: string
  /** The day from which it counts, such as the day on which a department got its new name. */
  from?: string
  /** The last day on which it counts. */
  to?: string
  /** Longer phrases in which the words are right as they stand. */
  except?: readonly string[]
}

/**
 * The words of the list that stand in a text, told by the day that the text is of: what was the right
 * name of a department in 2018 is no mistake in a document of 2018.
 */
export const wordingSpots = (text: string, list: readonly Wording[], writtenOn?: string): Spot[] =>
  list
    .filter((entry) => countsOn(entry, writtenOn))
    .flatMap((entry) => placesOf(entry, text).map((at) => spotOf(entry, at)))
    .sort((a, b) => a.at - b.at)

/** A text without a day is judged by everything that ever counts. */
const countsOn = ({ from, to }: Wording, day: string | undefined): boolean =>
  day === undefined || ((from ?? day) <= day && day <= (to ?? day))

const placesOf = ({ words, except = [] }: Wording, text: string): number[] => {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!except.some((phrase) => standsIn(phrase, words, text, at))) places.push(at)
  }
  return places
}

/** Whether the words at this place are part of the longer phrase. */
const standsIn = (phrase: string, words: string, text: string, at: number): boolean => {
  for (
    let within = phrase.indexOf(words);
    within >= 0;
    within = phrase.indexOf(words, within + 1)
  ) {
    if (text.startsWith(phrase, at - within)) return true
  }
  return false
}

const spotOf = ({ words, gravity, instead, note, except }: Wording, at: number): Spot => ({
  code: `wording.${words}`,
  gravity,
  at,
  length: words.length,
  excerpt: words,
  says: note ?? (instead ? `应为“${instead}”` : `“${words}”的表述需要核对`),
  ...(instead !== undefined && { instead }),
  ...(except && except.length > 0 && { except }),
})
