import { readFileSync } from 'node:fs'

/** A document of the State Council as its site published it. */
export interface Source {
  索引号: string
  标题: string
  发文字号: string
  发文机关: string
  成文日期: string
  发布日期: string
  bodyHtml: string
  bodyText: string
}

export const sources = readFileSync('seed/records/state-council.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Source)

/** A table's cells, row by row. */
export type Cells = { words: string; colSpan: number; rowSpan: number }[][]

/** The words of a piece of HTML by its tags alone, without the parser that the conversion uses. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s/g, '')

export const tablesOf = (html: string): Cells[] =>
  [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gis)].map(([, table = '']) =>
    [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gis)].map(([, row = '']) =>
      [...row.matchAll(/(<t[dh](?:\s[^>]*)?>)(.*?)<\/t[dh]>/gis)].map(
        ([, tag = '', cell = '']) => ({
          words: wordsOf(cell),
          colSpan: spanIn(tag, 'colspan'),
          rowSpan: spanIn(tag, 'rowspan'),
        }),
      ),
    ),
  )

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  hellip: '…',
  middot: '·',
}

const spanIn = (tag: string, name: string): number =>
  Number(new RegExp(`${name}\\s*=\\s*"(\\d+)"`, 'i').exec(tag)?.[1] ?? 1)
