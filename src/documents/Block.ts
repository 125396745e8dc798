import type { Look } from './Look.ts'

/** Words of one look. */
export interface Run extends Look {
  text: string
  /** Where the words lead, when they are a link. */
  href?: string
}

/** What stands between two line breaks. */
export type Line = readonly Run[]

/** A paragraph that has words. */
export interface Paragraph {
  kind: 'paragraph'
  lines: readonly Line[]
  align: Look['align']
}

export interface TableBlock {
  kind: 'table'
  rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  colSpan: number
  rowSpan: number
  blocks: readonly Block[]
}

/** A list; each entry is what stands in it. */
export interface ListBlock {
  kind: 'list'
  isOrdered: boolean
  start: number
  entries: readonly (readonly Block[])[]
}

/** A picture between the paragraphs, by its place in the list of those that came with the text. */
export interface Picture {
  kind: 'picture'
  picture: number
}

export type Block = Paragraph | TableBlock | ListBlock | Picture

export const textOfLines = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

/** The words of a block, cells one after the other; a picture has none. */
export const textOfBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return textOfLines(block.lines)
  if (block.kind === 'picture') return ''
  if (block.kind === 'list') return block.entries.flat().map(textOfBlock).join('\n')
  return block.rows
    .flat()
    .flatMap(({ blocks }) => blocks.map(textOfBlock))
    .join('\n')
}
