import type { Element } from '../../domain/officialElements.ts'
import type { Certainty } from '../../domain/transcript.ts'
import type { Passage } from './Passage.ts'

/** What an element says: one text, or several. */
export type ElementValue = string | readonly string[]

export interface Recognition {
  element: Element
  value: ElementValue
  certainty: Certainty
  /** The passages that it was read from. */
  passages: readonly Passage[]
  /** It is told, and stays where it stands in the body. */
  stays?: true
}

/** What one reader found in a stretch of a document. */
export interface Recognised {
  recognitions: Recognition[]
  /** Passages that it understood to be none of the item's: they are shown and left out. */
  left: Passage[]
}
