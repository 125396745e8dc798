import { folded } from './grams.ts'
import type { SearchQuery } from './readQuery.ts'

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedText {
  text: string
  isHit: boolean
}

/** The text in pieces, those that were looked for marked; put together they are the text again. */
export const marked = (text: string, { whole, terms, phrases }: SearchQuery): MarkedText[] => {
  const words = [whole, ...phrases, ...terms.flatMap((term) => term.words)]
  const said = folded(text)
  const hits = new Uint8Array(text.length)
  for (const word of new Set(words)) {
    for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
      if (!cutsRun(said, at, at + word.length)) hits.fill(1, at, at + word.length)
    }
  }
  return piecesOf(text, hits)
}

/** Whether letters or digits go on where it begins or ends: 2 is not found in 2018. */
const cutsRun = (said: string, from: number, to: number): boolean =>
  /^[a-z0-9]{2}$/.test(said.slice(from - 1, from + 1)) ||
  /^[a-z0-9]{2}$/.test(said.slice(to - 1, to + 1))

const piecesOf = (text: string, hits: Uint8Array): MarkedText[] => {
  const pieces: MarkedText[] = []
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    while (to < text.length && hits[to] === hits[from]) to += 1
    pieces.push({ text: text.slice(from, to), isHit: hits[from] === 1 })
  }
  return pieces
}
