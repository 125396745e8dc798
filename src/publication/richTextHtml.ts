import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html'
import sanitize from 'sanitize-html'
import type { KnownFile } from '../derive/present.ts'
import { fileAddress } from '../derive/publicJson/fileAddress.ts'
import { richTextParts } from '../domain/screening/richTextParts.ts'

/**
 * Rich text as the public reads it: plain HTML of headings, paragraphs, lists, links, tables and the
 * pictures and files that stand in it. Sanitised although editors wrote it: pasted pages carry scripts
 * and trackers.
 */
export const richTextHtml = (
  richText: unknown,
  fileOf: (id: string) => KnownFile | undefined,
): string =>
  sanitize(
    convertLexicalToHTML({
      data: richText as never,
      disableContainer: true,
      converters: showing(fileOf),
    }),
    ALLOWED,
  )

/** Files by the address under which the public house has them; Payload knows only its own. */
const showing =
  (fileOf: (id: string) => KnownFile | undefined): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    upload: ({ node }) =>
      richTextParts(node)
        .files.flatMap((id) => fileOf(id) ?? [])
        .map(fileHtml)
        .join(''),
  })

const fileHtml = (file: KnownFile): string =>
  file.mediaType.startsWith('image/')
    ? `<p><img src="${fileAddress(file)}" alt="${escaped(file.alt ?? '')}"></p>`
    : `<p><a href="${fileAddress(file)}">${escaped(file.name)}</a></p>`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'ul', 'ol', 'li'],
    ...['a', 'strong', 'em', 'u', 's', 'sub', 'sup', 'b', 'i', 'span', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'colgroup', 'col'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt'],
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
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !OURS.test(attribs.src ?? ''),
}

/** A picture from elsewhere tells its owner who reads what. */
const OURS = /^\/files\/[0-9a-f]{64}\//
