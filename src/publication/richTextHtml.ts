import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import sanitize from 'sanitize-html'

/**
 * Rich text as the public reads it: plain HTML of headings, paragraphs, lists, links and tables.
 * Sanitised although editors wrote it: pasted pages carry scripts and trackers.
 */
export const richTextHtml = (richText: unknown): string =>
  sanitize(convertLexicalToHTML({ data: richText as never, disableContainer: true }), ALLOWED)

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'ul', 'ol', 'li'],
    ...['a', 'strong', 'em', 'u', 's', 'sub', 'sup', 'b', 'i', 'span'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'colgroup', 'col'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    ol: ['start'],
    '*': ['style'],
  },
  allowedStyles: {
    '*': {
      'text-align': [/^(left|right|center|justify|start|end)$/],
      'padding-inline-start': [/^\d+(\.\d+)?(px|rem|em)$/],
    },
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
}
