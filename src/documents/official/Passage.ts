import { textOfLines, type Block, type Paragraph } from '../Block.ts'
import type { Align } from '../Look.ts'

/** A line of words of a document, in a paragraph or in a table that only lays words out. */
export interface Passage {
  /** Counted from one over everything that has words. */
  at: number
  /** Without the spaces between the characters of a name. */
  text: string
  align: Align
  size?: number
  /** The block that it is of. */
  block: Block
}

/** The passages of a document in their order. */
export const passagesOf = (blocks: readonly Block[]): Passage[] => {
  const passages: Passage[] = []
  for (const block of blocks) {
    for (const { lines, align } of paragraphsIn(block)) {
      for (const line of lines) {
        passages.push({
          at: passages.length + 1,
          text: closedUp(textOfLines([line])),
          align,
          size: line[0]?.size,
          block,
        })
      }
    }
  }
  return passages
}

const paragraphsIn = (block: Block): Paragraph[] => {
  if (block.kind === 'paragraph') return [block]
  if (block.kind === 'picture') return []
  if (block.kind === 'list') return block.entries.flat().flatMap(paragraphsIn)
  return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))
}

/** 通　知 and 甘 肃 省 are spread over the line on paper. */
const closedUp = (text: string): string => {
  const words = text.trim().split(/\s+/)
  return words.every((word) => [...word].length === 1) ? words.join('') : text.trim()
}
