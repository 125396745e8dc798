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
      hits.fill(1, at, at + word.length)
    }
  }
  return piecesOf(text, hits)
}

const piecesOf = (text: string, hits: Uint8Array): MarkedText[] => {
  const pieces: MarkedText[] = []
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    while (to < text.length && hits[to] === hits[from]) to += 1
    pieces.push({ text: text.slice(from, to), isHit: hits[from] === 1 })
  }
  return pieces
}
