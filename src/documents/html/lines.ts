import type { Line, Run } from '../Block.ts'
import type { Look } from '../Look.ts'
import { trimmed } from '../trimmed.ts'
import { lookOf } from './look.ts'
import { attributeOf, childrenOf, isElement, wordsAt, type SourceNode } from './source.ts'

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

type Around = Look & Pick<Run, 'href'>

const piecesOf = (node: SourceNode, around: Around): (Run | typeof BREAK)[] => {
  if (node.nodeName === 'br') return [BREAK]
  const text = wordsAt(node)
  if (text) return [{ ...around, text }]
  const look = { ...around, ...lookOf(node, around), ...leadingOf(node) }
  return childrenOf(node).flatMap((child) => piecesOf(child, look))
}

/** Only addresses that lead out of the page: its own anchors and scripts lead nowhere from here. */
const leadingOf = (node: SourceNode): Pick<Run, 'href'> => {
  const href = isElement(node) && node.tagName === 'a' ? attributeOf(node, 'href') : ''
  return /^(?:https?:\/\/|mailto:)/i.test(href) ? { href } : {}
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
