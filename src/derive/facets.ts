import {
  isEmpty,
  isPublished,
  type Field,
  type FieldKind,
  type FieldOf,
  type ValueOf,
} from '../domain/fields/index.ts'
import { parentDivision } from '../domain/codes/divisions.ts'
import { parseSubjectClass } from '../domain/codes/subjectClasses.ts'
import { organisationIn, type Shown } from './publicJson/context.ts'
import { shownText } from './publicJson/shownText.ts'

/**
 * How lists are narrowed by a field: to one of several words or numbers, to days or amounts between
 * two, to yes or no, to those that have to do with another item.
 */
export type NarrowedBy = 'words' | 'numbers' | 'days' | 'amounts' | 'flag' | 'items'

/** What is kept of a published value so that lists can be narrowed by it; undefined for no facet. */
export const facetOf = (value: unknown, field: Field, shown: Shown): unknown => {
  if (narrowedBy(field) === undefined || isEmpty(value)) return undefined
  return NARROWINGS[field.kind]?.kept(value as never, field as never, shown)
}

/**
 * How a field narrows lists; undefined when it is no facet. Links to other items always do, and the
 * number by which everybody cites a document.
 */
export const narrowedBy = (field: Field): NarrowedBy | undefined =>
  (field.facet || field.kind === 'items' || field.kind === 'documentNumber') && isPublished(field)
    ? NARROWINGS[field.kind]?.by
    : undefined

/** `words` and `numbers` are kept as lists, so that a value can be found under several. */
interface Narrowing<K extends FieldKind> {
  by: NarrowedBy
  kept: (value: ValueOf<FieldOf<K>>, field: FieldOf<K>, shown: Shown) => unknown
}

type Narrowings = { readonly [K in FieldKind]: Narrowing<K> | undefined }

const itself = { by: 'words', kept: (value: string) => [value] } as const

const NARROWINGS: Narrowings = {
  text: { by: 'words', kept: (value, field, shown) => [shownText(value, field, shown)] },
  texts: { by: 'words', kept: (values) => values },
  day: { by: 'days', kept: (day) => day },
  year: { by: 'numbers', kept: (year) => [year] },
  period: { by: 'words', kept: (period) => lineOfPeriod(period) },
  money: { by: 'amounts', kept: (amount) => amount },
  count: { by: 'amounts', kept: (count) => count },
  choice: itself,
  choices: { by: 'words', kept: (keys) => keys },
  flag: { by: 'flag', kept: (flag) => flag },
  subjectClass: { by: 'words', kept: (text) => lineOfClass(text) },
  organisation: { by: 'words', kept: (id, _, shown) => [organisationIn(shown, id).code] },
  division: { by: 'words', kept: (code) => lineOfDivision(code) },
  creditCode: itself,
  documentNumber: itself,
  items: { by: 'items', kept: (ids) => ids },
  // Columns move: lists are narrowed by the catalogue itself.
  column: undefined,
  columns: undefined,
  // Nothing that a reader would choose from.
  quantity: undefined,
  identityNumber: undefined,
  link: undefined,
  files: undefined,
  richText: undefined,
  table: undefined,
}

/** A quarter or a month is found under its year too. */
const lineOfPeriod = (period: string): string[] => [...new Set([period.slice(0, 4), period])]

/** A child is found under its class too. */
const lineOfClass = (text: string): string[] => [
  ...new Set([parseSubjectClass(text)?.name ?? text, text]),
]

/** A county is found under its city and province too. */
const lineOfDivision = (code: string): string[] => {
  const parent = parentDivision(code)
  return parent === undefined ? [code] : [...lineOfDivision(parent), code]
}
