import fc from 'fast-check'
import type { RichText } from '../../../../src/domain/fields/index.ts'

/** Rich texts as the editor keeps them, a word a node. */
export const document = (...children: object[]): RichText => ({ root: { type: 'root', children } })
export const words = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 })
export const paragraph = (...children: (object | string)[]) => block('paragraph', children)
export const heading = (tag: string, text: string) => ({ ...block('heading', [text]), tag })
export const list = (listType: string, ...items: (object | string)[][]) => ({
  ...{ type: 'list', listType, start: 1 },
  children: items.map((children) => block('listitem', children)),
})
export const table = (...rows: string[][]) => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tablerow',
    children: cells.map((text) => ({
      ...{ type: 'tablecell', headerState: 0, colSpan: 1, rowSpan: 1 },
      children: [paragraph(text)],
    })),
  })),
})
export const link = (text: string, url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url, newTab: false },
  children: [words(text)],
})
export const innerLink = (text: string, relationTo: string, value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [words(text)],
})
export const picture = (value: unknown) => ({ type: 'upload', relationTo: 'files', value })

const block = (type: string, children: readonly (object | string)[]) => ({
  ...{ type, format: '', indent: 0 },
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
})

const phrase = fc
  .array(fc.constantFrom('公开', '范围', '时限', '20个', '工作日', '。', '，', '7'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

const inline = fc.oneof(
  fc.tuple(phrase, fc.constantFrom(0, 1, 3, 8)).map(([text, format]) => words(text, format)),
  fc
    .tuple(phrase, fc.constantFrom('https://a.example', 'https://b.example'))
    .map(([text, url]) => link(text, url)),
  fc.constant({ type: 'linebreak' }),
)
const inlines = fc.array(inline, { maxLength: 4 })
const anyPart = fc.oneof(
  { weight: 4, arbitrary: inlines.map((children) => paragraph(...children)) },
  fc.tuple(fc.constantFrom('h2', 'h3'), phrase).map(([tag, text]) => heading(tag, text)),
  fc
    .tuple(fc.constantFrom('bullet', 'number'), fc.array(inlines, { minLength: 1, maxLength: 3 }))
    .map(([kind, items]) => list(kind, ...items)),
  fc
    .tuple(fc.array(phrase, { minLength: 1, maxLength: 2 }), fc.array(phrase, { maxLength: 2 }))
    .map(([items, inner]) =>
      list('bullet', ...items.map((text) => [text]), [list('number', ...inner.map((t) => [t]))]),
    ),
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(phrase, { minLength: width, maxLength: width }), { maxLength: 4 }),
    )
    .map((rows) => table(...rows)),
  fc.constantFrom('p1', 'p2').map(picture),
  fc.constant({ type: 'horizontalrule' }),
)

/** Documents of few words, so that two of them have blocks in common. */
export const anyDocument: fc.Arbitrary<RichText> = fc
  .array(anyPart, { maxLength: 8 })
  .map((children) => document(...children))
