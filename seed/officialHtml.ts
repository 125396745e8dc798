import type { RichText } from '../src/domain/fields/index.ts'
import { blocksOf } from './html/blocks.ts'
import { PLAIN } from './html/look.ts'
import { nodesOf } from './html/nodes.ts'
import { readHtml } from './html/source.ts'

/**
 * The body of an official document as government sites publish it (nested inline styles, layout by
 * empty paragraphs) as rich text: headings, paragraphs, bold, alignment, line breaks, and tables with
 * every cell where it was. No word is added, lost or moved; spacing and typefaces are left to the
 * site that shows it.
 */
export const officialHtml = (html: string): RichText => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: nodesOf(blocksOf(readHtml(html), PLAIN)),
  },
})
