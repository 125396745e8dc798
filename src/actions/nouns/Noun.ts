import type { NounCollection } from '../../policies/nouns.ts'

/** One of the office's nouns, or the place of a new one. */
export interface Noun {
  id: string
  collection: NounCollection
  isNew: boolean
}
