import type { Naming } from '../Naming.ts'
import { childrenOf, rootOf, type RichNode } from './RichNode.ts'
import { insertedText, runsOf, type Run } from './runs.ts'
import { alignmentWords, headingWords, listWords } from './shapeWords.ts'

/** A block of a text, read off its tree: lists are their lines, one block each. */
export interface Block {
  /** What it is, in words: 正文, 二级标题, 编号条目. */
  shape: string
  runs: readonly Run[]
  /** Present in a picture or file: two of them are the same only if this is. */
  stands?: string
  table?: RichTable
}

export interface RichTable {
  rows: readonly (readonly (readonly Run[])[])[]
  /** Where cells are heads or span others: the same only if all of them are. */
  layout: string
}

export const readBlocks = (richText: unknown, naming: Naming): Block[] =>
  childrenOf(rootOf(richText)).flatMap((node) => blocksOf(node, naming))

/** A text of plain lines, as the same blocks. */
export const linesOf = (text: string): Block[] =>
  text === '' ? [] : text.split('\n').map((line) => ({ shape: '正文', runs: [{ text: line }] }))

const blocksOf = (node: RichNode, naming: Naming): Block[] => {
  if (node.type === 'list') return linesOfList(node, naming, 1)
  if (node.type === 'table') return [tableBlock(node, naming)]
  const text = insertedText(node, naming)
  if (text) return [{ shape: INSERTED[node.type ?? ''] ?? '插入', runs: [{ text }], stands: text }]
  return [{ shape: shapeOf(node), runs: runsOf(childrenOf(node), naming) }]
}

const shapeOf = (node: RichNode): string => {
  const { type = '', tag = '' } = node
  const what = type === 'heading' ? headingWords(tag) : type === 'quote' ? '引文' : '正文'
  return [what, ...alignmentWords(node)].join('，')
}

const INSERTED: Readonly<Record<string, string>> = {
  upload: '图片或文件',
  relationship: '引用的信息',
  horizontalrule: '分隔线',
}

const linesOfList = (list: RichNode, naming: Naming, depth: number): Block[] =>
  childrenOf(list).flatMap((item, index) => {
    const within = childrenOf(item)
    const inner = within.filter(({ type }) => type === 'list')
    const own = within.filter(({ type }) => type !== 'list')
    const line = { shape: listWords(list, item, depth, index), runs: runsOf(own, naming) }
    const isLine = own.length > 0 || inner.length === 0
    return [
      ...(isLine ? [line] : []),
      ...inner.flatMap((nested) => linesOfList(nested, naming, depth + 1)),
    ]
  })

const tableBlock = (table: RichNode, naming: Naming): Block => {
  const cells = childrenOf(table).map((row) => childrenOf(row))
  return {
    shape: '表格',
    runs: [],
    table: {
      rows: cells.map((row) => row.flatMap((cell) => spanned(cell, naming))),
      layout: cells
        .map((row) => row.map((cell) => [cell.headerState, cell.colSpan, cell.rowSpan].join('/')))
        .join(';'),
    },
  }
}

/** A cell over several columns takes as many places, so that those beside it keep theirs. */
const spanned = (cell: RichNode, naming: Naming): (readonly Run[])[] => [
  runsOf(childrenOf(cell), naming),
  ...Array.from({ length: Math.max(0, (cell.colSpan ?? 1) - 1) }, () => []),
]
