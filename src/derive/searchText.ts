import {
  isEmpty,
  isPublished,
  type Cells,
  type Field,
  type FieldKind,
  type FieldOf,
  type ValueOf,
  type Values,
} from '../domain/fields/index.ts'
import { plainText } from '../domain/kinds/index.ts'
import { filesIn, inRow, organisationIn, type Shown } from './publicJson/context.ts'
import { shownText } from './publicJson/shownText.ts'

/** The words by which a value is found, as the public may read them; none for most kinds. */
export const searchWords = (value: unknown, field: Field, shown: Shown): readonly string[] =>
  isEmpty(value) || !isPublished(field)
    ? []
    : SEARCH_WORDS[field.kind](value as never, field as never, shown)

/** Whether the field's words count as the item's name. */
export const isSearchedAsTitle = (field: Field): boolean =>
  field.kind === 'text' && field.search === 'title'

type SearchWords = {
  readonly [K in FieldKind]: (
    value: ValueOf<FieldOf<K>>,
    field: FieldOf<K>,
    shown: Shown,
  ) => readonly string[]
}

const itself = (value: string): string[] => [value]
const nothing = (): string[] => []

const SEARCH_WORDS: SearchWords = {
  text: (value, field, shown) => (field.search ? [shownText(value, field, shown)] : []),
  texts: (values) => values,
  richText: (value) => [plainText(value).trim()],
  documentNumber: itself,
  creditCode: itself,
  organisation: (id, _, shown) => [organisationIn(shown, id).name],
  files: (ids, _, shown) => filesIn(shown, ids).map(({ name }) => name),
  table: (rows, { columns }, shown) => rows.flatMap((row) => wordsOfRow(row, columns, shown)),
  identityNumber: nothing,
  day: nothing,
  year: nothing,
  period: nothing,
  money: nothing,
  quantity: nothing,
  count: nothing,
  flag: nothing,
  choice: nothing,
  choices: nothing,
  subjectClass: nothing,
  division: nothing,
  link: nothing,
  column: nothing,
  columns: nothing,
  items: nothing,
}

const wordsOfRow = (row: Values, columns: Cells, shown: Shown): string[] =>
  Object.entries(columns).flatMap(([key, cell]) => searchWords(row[key], cell, inRow(shown, row)))
