import { lookOf, type Look } from './look.ts'
import { childrenOf, wordsAt, type SourceNode } from './source.ts'

/** Words of one look. */
export interface Run extends Look {
  text: string
}

/** What stands between two line breaks. */
export type Line = readonly Run[]

/** The words of inline content, line by line, spaced as a browser would show them; no empty lines. */
export const linesOf = (content: readonly SourceNode[], look: Look): Line[] => {
  const lines: Run[][] = [[]]
  for (const piece of content.flatMap((node) => piecesOf(node, look))) {
    if (piece === BREAK) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map((line) => trimmed(spaced(line))).filter((line) => line.length > 0)
}

export const textOf = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

const BREAK = Symbol('line break')

const piecesOf = (node: SourceNode, around: Look): (Run | typeof BREAK)[] => {
  if (node.nodeName === 'br') return [BREAK]
  const text = wordsAt(node)
  if (text) return [{ ...around, text }]
  const look = lookOf(node, around)
  return childrenOf(node).flatMap((child) => piecesOf(child, look))
}

/** The source's own line ends and repeated spaces are one space. */
const spaced = (runs: readonly Run[]): Run[] => {
  let afterSpace = true
  return runs.flatMap((run) => {
    const text = run.text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ /, afterSpace ? '' : ' ')
    if (text) afterSpace = text.endsWith(' ')
    return text ? [{ ...run, text }] : []
  })
}

/** Without the spaces, wide and unbreakable ones too, that push a line to its place on paper. */
const trimmed = (line: readonly Run[]): Run[] => {
  const from = line.findIndex(({ text }) => text.trim())
  const to = line.findLastIndex(({ text }) => text.trim())
  return line.slice(Math.max(from, 0), to + 1).map((run, index, kept) => ({
    ...run,
    text: edges(run.text, index === 0, index === kept.length - 1),
  }))
}

const edges = (text: string, isFirst: boolean, isLast: boolean): string => {
  const started = isFirst ? text.trimStart() : text
  return isLast ? started.trimEnd() : started
}
