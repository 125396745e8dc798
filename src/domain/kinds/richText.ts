import type { FieldOf, RichText } from '../fields/index.ts'
import { unreadable, type Kind } from './kind.ts'

export const richText: Kind<FieldOf<'richText'>> = {
  check: (value) => (isRichText(value) ? [] : unreadable('正文格式无法识别')),
  parse: (typed) => richTextOf(typed),
  print: (value) => plainText(value).trim(),
}

/** All the words of a rich text, block by block, a table's cells separated by tabs. */
export const plainText = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return ''
  const { root, text, type, children } = node as RichNode
  if (root) return plainText(root)
  if (typeof text === 'string') return text
  if (type === 'linebreak') return '\n'
  const inner = (children ?? []).map(plainText).join('')
  if (type === 'tablecell') return `${inner.trim()}\t`
  return BLOCKS.has(type ?? '') ? `${inner}\n` : inner
}

/** A rich text of plain paragraphs, one a line. */
export const richTextOf = (typed: string): RichText => ({ root: paragraphs(typed) })

const isRichText = (value: unknown): boolean =>
  isNode(value) && isNode(value.root) && Array.isArray(value.root.children) && isTree(value.root)

/** Whether children are lists of nodes and texts are text, all the way down. */
const isTree = (node: RichNode): boolean => {
  const { text = '', children = [] } = node
  if (typeof text !== 'string' || !Array.isArray(children)) return false
  return children.every((child) => isNode(child) && isTree(child))
}

const isNode = (value: unknown): value is RichNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface RichNode {
  root?: unknown
  text?: unknown
  type?: string
  children?: unknown[]
}

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablerow'])

const paragraphs = (typed: string) => ({
  type: 'root',
  format: '' as const,
  indent: 0,
  version: 1,
  direction: null,
  children: typed.split('\n').map((line) => ({
    type: 'paragraph',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    textFormat: 0,
    children: line
      ? [{ type: 'text', text: line, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }]
      : [],
  })),
})
