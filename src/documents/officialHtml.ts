import type { RichText } from '../domain/fields/index.ts'
import { blocksOf } from './html/blocks.ts'
import { readHtml } from './html/source.ts'
import { PLAIN } from './Look.ts'
import { richTextOf } from './richText/richTextOf.ts'

/**
 * The body of an official document as government sites publish it (nested inline styles, layout by
 * empty paragraphs) as rich text: headings, paragraphs, bold, alignment, line breaks, and tables with
 * every cell where it was. No word is added, lost or moved; spacing and typefaces are left to the
 * site that shows it.
 */
export const officialHtml = (html: string): RichText => richTextOf(blocksOf(readHtml(html), PLAIN))
