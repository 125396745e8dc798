import type { Bind } from '../../derive/facets/conditions.ts'
import type { Reading } from '../read/reading.ts'
import { firstOf, statement, type Statement } from '../read/statement.ts'
import { folded, gramsOf } from './grams.ts'
import { allGrams } from './matching.ts'
import type { Name } from './vocabulary.ts'

/** What somebody may be about to type. */
export interface Suggestion {
  kind: 'TERM' | 'COLUMN' | 'DOCUMENT_NUMBER' | 'TITLE'
  text: string
  /** Of the item with this title or document number. */
  indexNumber?: string
  /** The column's code. */
  column?: string
}

/**
 * What public items can be found by that goes on as this begins: the office's words, its columns,
 * document numbers, titles. What would find nothing is not suggested.
 */
export const suggestionsFor = async (
  typed: string,
  first: number,
  { find, vocabulary }: Pick<Reading, 'find' | 'vocabulary'>,
): Promise<readonly Suggestion[]> => {
  const prefix = folded(typed).replace(/[\s"“”《》「」]/g, '')
  if (prefix === '' || prefix.length > LONGEST) return []
  const names = await (await vocabulary()).startedBy(prefix)
  const found = await find<Found>(statementFor(prefix, first, names))
  const terms = found.terms.map((text): Suggestion => ({ kind: 'TERM', text }))
  const columns = found.columns.map((row): Suggestion => ({ kind: 'COLUMN', ...row }))
  const numbers = found.numbers.map((row): Suggestion => ({ kind: 'DOCUMENT_NUMBER', ...row }))
  const titles = found.titles.map((row): Suggestion => ({ kind: 'TITLE', ...row }))
  return once([...numbers, ...terms, ...columns, ...titles]).slice(0, first)
}

/** Characters; nobody is still about to type when there are more. */
const LONGEST = 60

interface Found {
  terms: readonly string[]
  columns: readonly { text: string; column: string }[]
  numbers: readonly { text: string; indexNumber: string }[]
  titles: readonly { text: string; indexNumber: string }[]
}

const statementFor = (prefix: string, first: number, names: readonly Name[]): Statement => {
  const words = names.filter(({ column }) => column === null).map(({ text }) => text)
  const codes = names.flatMap(({ column }) => column ?? [])
  return statement((bind) =>
    firstOf(`select
      (${termsAmong(bind(words.slice(0, MOST_TRIED)), bind)}) as terms,
      (${columnsAmong(bind(codes.slice(0, MOST_TRIED)), bind)}) as columns,
      (${numbersFrom(prefix, bind)}) as numbers,
      (${titlesWith(prefix, first, bind)}) as titles`),
  )
}

/** Words and columns that are looked at, and those of one kind that are suggested beside titles. */
const MOST_TRIED = 10
const MOST_OF_KIND = 3

const listed = (expression: string, orderBy: string, select: string): string =>
  `select coalesce(json_agg(${expression} order by ${orderBy}), '[]') from (${select}) each`

const termsAmong = (words: string, bind: Bind): string =>
  listed(
    'word',
    'nth',
    `select word, nth from unnest(${words}::text[]) with ordinality tried (word, nth)
     where exists (select from published.search where grams @@ published.whole(word))
     order by nth limit ${bind(MOST_OF_KIND)}`,
  )

const columnsAmong = (codes: string, bind: Bind): string =>
  listed(
    `json_build_object('text', name, 'column', code)`,
    'nth',
    `select col.name, col.code, nth
     from unnest(${codes}::text[]) with ordinality tried (code, nth)
     join published.columns col on col.code = tried.code and exists (
       select from published.placements where column_id = any (col.subtree))
     order by nth limit ${bind(MOST_OF_KIND)}`,
  )

/** The latest numbers that begin so; the office's code alone begins too many to say anything. */
const numbersFrom = (prefix: string, bind: Bind): string => {
  const key = prefix.replace(/[〔〕[\]()（）［］【】]|第(?=\d)/g, '')
  if (!/^\p{Script=Han}{2,}[a-z]*\d/u.test(key)) return `select '[]'::json`
  return listed(
    `json_build_object('text', number, 'indexNumber', index_number)`,
    'key desc',
    `select number, key collate "C" as key, item.index_number
     from published.numbers join published.items item on item.id = numbers.item
     where key collate "C" >= ${bind(key)} and key collate "C" < ${bind(`${key}\u{10ffff}`)}
     order by key collate "C" desc limit ${bind(MOST_OF_KIND)}`,
  )
}

/**
 * Titles with this in them, those that begin so first, then the newer. What many titles have is among
 * the newest; only what few of these have is looked for in all.
 */
const titlesWith = (prefix: string, first: number, bind: Bind): string => {
  if (gramsOf(prefix).length === 0) return `select '[]'::json`
  const typed = bind(prefix)
  return `
    with newest as materialized (
      select item, title, listed_at from (
        select item, title, listed_at from published.search
        order by listed_at desc, item desc limit ${NEWEST}
      ) recent where strpos(published.folded(title), ${typed}) > 0
    ),
    found as (
      select * from newest
      union
      (select item, title, listed_at from published.search
       where (select count(*) from newest) < ${bind(first)}
         and title_grams @@ ${bind(allGrams(prefix))}::tsquery
         and strpos(published.folded(title), ${typed}) > 0
       limit ${NEWEST})
    )
    ${listed(
      `json_build_object('text', title, 'indexNumber', index_number)`,
      'place',
      `select found.title, item.index_number, row_number() over (
         order by strpos(published.folded(found.title), ${typed}) > 1,
           found.listed_at desc, found.item desc) as place
       from found join published.items item on item.id = found.item
       order by place limit ${bind(first)}`,
    )}`
}

/** Titles that are looked through without an index. */
const NEWEST = 1_000

/** Each text as what it is suggested for first. */
const once = (suggestions: readonly Suggestion[]): Suggestion[] => {
  const known = new Set<string>()
  return suggestions.filter(({ text }) => !known.has(text) && known.add(text))
}
