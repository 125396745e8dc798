import type { Setting } from '../Difference.ts'
import type { Naming } from '../Naming.ts'
import { linkOf, referenceOf, pointerOf } from './linked.ts'
import { childrenOf, type RichNode } from './RichNode.ts'

/** Words that are set alike. */
export interface Run {
  text: string
  setting?: Setting
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The words within a block; blocks within it, as in a cell of a table, each begin a new line. */
export const runsOf = (nodes: readonly RichNode[], naming: Naming): Run[] =>
  nodes.flatMap((node, index) => {
    const inner = runsIn(node, naming)
    const isNextLine = index > 0 && LINES.has(node.type ?? '')
    return isNextLine ? [{ text: '\n' }, ...inner] : inner
  })

const runsIn = (node: RichNode, naming: Naming): Run[] => {
  const { type, text, format } = node
  if (typeof text === 'string') return text ? [{ text, ...settingOf(Number(format) || 0) }] : []
  if (type === 'linebreak') return [{ text: '\n' }]
  if (type === 'tab') return [{ text: '\t' }]
  const inner = runsOf(childrenOf(node), naming)
  if (type === 'link' || type === 'autolink') {
    const link = linkOf(node, naming)
    return inner.map((run) => ({ ...run, setting: { emphases: [], ...run.setting, link } }))
  }
  const inserted = insertedText(node, naming)
  return inserted ? [{ text: inserted }] : inner
}

/** What stands in a text and is no text, by its name: a picture, a file, a card of another item. */
export const insertedText = (node: RichNode, naming: Naming): string | undefined => {
  if (node.type === 'horizontalrule') return '———'
  const reference = referenceOf(pointerOf(node))
  if (!reference || LINKS.has(node.type ?? '')) return undefined
  return `［${naming(reference.of, reference.id)}］`
}

const LINKS = new Set(['link', 'autolink'])
const LINES = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow'])

const settingOf = (format: number): { setting?: Setting } => {
  const emphases = EMPHASES.filter((_, bit) => format & (1 << bit))
  return emphases.length > 0 ? { setting: { emphases } } : {}
}

/** By the bits that Lexical keeps them in. */
const EMPHASES = ['加粗', '倾斜', '删除线', '下划线', '等宽', '下标', '上标'] as const
