import type { Block } from '../Block.ts'

/** What a Word file holds, read apart from the house. */
export interface WordFile {
  blocks: readonly Block[]
  /** In the order of the text; nothing where one could not be taken. */
  pictures: readonly (WordPicture | null)[]
  /** What was not taken into the text, each passage as it stands in the file. */
  left: readonly string[]
  /** What whoever brings it in has to know, in their words. */
  remarks: readonly string[]
}

export interface WordPicture {
  mediaType: string
  base64: string
}
