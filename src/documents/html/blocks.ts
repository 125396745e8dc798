import {
  textOfLines,
  type Block,
  type Paragraph,
  type TableBlock,
  type TableCell,
} from '../Block.ts'
import type { Look } from '../Look.ts'
import { linesOf } from './lines.ts'
import { lookOf } from './look.ts'
import {
  attributeOf,
  childrenOf,
  isElement,
  type SourceElement,
  type SourceNode,
} from './source.ts'

/** Paragraphs and tables in their order, at whatever depth they lie; words between them too. */
export const blocksOf = (content: readonly SourceNode[], look: Look): Block[] => {
  const blocks: Block[] = []
  let inline: SourceNode[] = []
  const endParagraph = () => {
    blocks.push(...paragraphOf(inline, look))
    inline = []
  }
  for (const node of content) {
    if (!BLOCKS.has(node.nodeName)) inline.push(node)
    else {
      endParagraph()
      blocks.push(...blocksIn(node, lookOf(node, look)))
    }
  }
  endParagraph()
  return blocks
}

const BLOCKS = new Set(['p', 'div', 'table', 'center', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li'])

const blocksIn = (node: SourceNode, look: Look): Block[] =>
  node.nodeName === 'table' ? [tableOf(node, look)] : blocksOf(childrenOf(node), look)

const paragraphOf = (inline: readonly SourceNode[], look: Look): Paragraph[] => {
  const lines = linesOf(inline, look)
  return textOfLines(lines) ? [{ kind: 'paragraph', lines, align: look.align }] : []
}

/** A table's place on the page says nothing about the text in its cells. */
const tableOf = (table: SourceNode, look: Look): TableBlock => ({
  kind: 'table',
  rows: rowsOf(table).map((row) =>
    childrenOf(row)
      .filter(isElement)
      .map((cell) => cellOf(cell, { ...look, align: '' })),
  ),
})

const rowsOf = (node: SourceNode): SourceNode[] =>
  childrenOf(node).flatMap((child) => (child.nodeName === 'tr' ? [child] : rowsOf(child)))

const cellOf = (cell: SourceElement, look: Look): TableCell => ({
  colSpan: Number(attributeOf(cell, 'colspan') || 1),
  rowSpan: Number(attributeOf(cell, 'rowspan') || 1),
  blocks: blocksOf(childrenOf(cell), lookOf(cell, look)),
})
