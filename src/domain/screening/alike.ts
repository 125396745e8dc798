import type { Fields } from '../fields/index.ts'
import type { Found } from './gathered.ts'

/** Something public that the item may be the same as. */
export interface Alike {
  /** The other item. */
  id: string
  title: string
  indexNumber: string
  /** It carries the same document number. */
  number?: string
  /** How much of the text is the same, 0 to 1; absent where the text was not what made them alike. */
  share?: number
}

/** The item is, or seems to be, public already. */
export const likenessFindings = (fields: Fields, alike: readonly Alike[]): Found[] =>
  alike.flatMap(({ id, title, indexNumber, number, share }) => {
    const known = `已公开的《${title}》（${indexNumber}）`
    return [
      ...(number === undefined
        ? []
        : [
            {
              ...found(fields, 'documentNumber', id),
              code: 'duplicate.number',
              excerpt: number,
              says: `与${known}发文字号相同，请核对是否重复公开`,
            },
          ]),
      ...(share === undefined
        ? []
        : [
            {
              ...found(fields, 'richText', id),
              code: 'duplicate.text',
              excerpt: `${Math.floor(share * 100)}% 相同`,
              says: `正文与${known}几乎相同，请核对是否重复公开`,
            },
          ]),
    ]
  })

/** It is about the pair, whatever the words: what is accepted is that both are public. */
const found = (fields: Fields, kind: 'documentNumber' | 'richText', other: string) => {
  const [path, field] = Object.entries(fields).find(([, each]) => each.kind === kind) ?? ['title']
  return {
    gravity: 'warn' as const,
    path,
    within: path,
    place: field?.label ?? '标题',
    words: other,
    source: '《政府信息公开条例》第六条',
  }
}
