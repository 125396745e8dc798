/**
 * A text as titles are looked through: without blanks, Latin letters small. The same as
 * `editorial.spelled`, whose letters and blanks these are.
 */
export const spelled = (text: string): string =>
  text.replace(/[ \t\n\r\u3000\u00a0]+/g, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The words of what was typed, each spelled. */
export const wordsIn = (typed: string): string[] =>
  typed
    .split(/[\s\u3000]+/)
    .map(spelled)
    .filter(Boolean)

/** What a title must have that contains the words: their pairs of characters, or the one they are. */
export const gramsOf = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => {
      const characters = [...word]
      if (characters.length === 1) return characters
      return characters.slice(1).map((second, at) => `${characters[at]}${second}`)
    }),
  ),
]
