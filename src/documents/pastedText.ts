import { blocksOf } from './html/blocks.ts'
import { childrenOf, isElement, readHtml, type SourceNode } from './html/source.ts'
import { PLAIN } from './Look.ts'
import { nodesOf, type LexicalNode } from './richText/nodes.ts'

/**
 * What somebody copied in Word, WPS or on a web page, as nodes of the editor: headings, paragraphs,
 * lists, links and tables, without the page's own look.
 */
export const pastedText = (html: string): { nodes: LexicalNode[]; pictures: number } => {
  const source = readHtml(html)
  return { nodes: nodesOf(blocksOf(source, PLAIN), []), pictures: countPictures(source) }
}

/** Pictures lie on somebody's disk or site; they are not taken from there. */
const countPictures = (nodes: readonly SourceNode[]): number =>
  nodes.reduce(
    (count, node) =>
      count + (isElement(node) && node.tagName === 'img' ? 1 : countPictures(childrenOf(node))),
    0,
  )
