import type { Line, Run } from '../Block.ts'
import type { Look } from '../Look.ts'
import { trimmed } from '../trimmed.ts'
import { lookOf } from './look.ts'
import { childrenOf, wordsAt, type SourceNode } from './source.ts'

/** The words of inline content, line by line, spaced as a browser would show them; no empty lines. */
export const linesOf = (content: readonly SourceNode[], look: Look): Line[] => {
  const lines: Run[][] = [[]]
  for (const piece of content.flatMap((node) => piecesOf(node, look))) {
    if (piece === BREAK) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map((line) => trimmed(spaced(line))).filter((line) => line.length > 0)
}

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
