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
    if (!isBlock(node)) inline.push(node)
    else {
      endParagraph()
      blocks.push(...blocksIn(node, lookOf(node, look)))
    }
  }
  endParagraph()
  return blocks
}

/** Sites wrap whole articles into elements of their own; what holds a block is one. */
const isBlock = (node: SourceNode): boolean =>
  BLOCKS.has(node.nodeName) || childrenOf(node).some(isBlock)

const BLOCKS = new Set(['p', 'div', 'table', 'center', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li'])

const blocksIn = (node: SourceNode, look: Look): Block[] => {
  if (node.nodeName === 'table') return [tableOf(node, look)]
  const isList = isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')
  return isList ? listOf(node, look) : blocksOf(childrenOf(node), look)
}

/** Whatever lies in a list outside its entries is an entry too. */
const listOf = (list: SourceElement, look: Look): Block[] => {
  const entries = childrenOf(list)
    .map((entry) => blocksOf([entry], look))
    .filter((blocks) => blocks.length > 0)
  const start = Number(attributeOf(list, 'start') || 1)
  return entries.length > 0
    ? [{ kind: 'list', isOrdered: list.tagName === 'ol', start, entries }]
    : []
}

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
