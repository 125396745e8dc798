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
import { KINDS, plainText } from '../domain/kinds/index.ts'
import { filesIn, inRow, organisationIn, type Shown } from './publicJson/context.ts'
import { shownText } from './publicJson/shownText.ts'
import type { PublicCell, PublicRow, PublicValues } from './publicJson/values.ts'

/** What the public sees of a value; undefined when it is empty or never published. */
export const publicJson = (value: unknown, field: Field, shown: Shown): unknown =>
  isEmpty(value) || !isPublished(field)
    ? undefined
    : PUBLIC_JSON[field.kind](value as never, field as never, shown)

type PublicJson = {
  readonly [K in FieldKind]: (
    value: ValueOf<FieldOf<K>>,
    field: FieldOf<K>,
    shown: Shown,
  ) => PublicValues[K]
}

const same = <Value>(value: Value): Value => value

const PUBLIC_JSON: PublicJson = {
  text: shownText,
  texts: same,
  richText: (value, _, { lookups }) => ({
    html: lookups.html(value),
    text: plainText(value).trim(),
  }),
  day: same,
  year: same,
  period: same,
  money: (amount, field) => ({ amount, unit: field.unit, text: KINDS.money.print(amount, field) }),
  quantity: (value, field) => ({
    value,
    unit: field.unit ?? null,
    text: KINDS.quantity.print(value, field),
  }),
  count: same,
  flag: same,
  choice: same,
  choices: same,
  subjectClass: same,
  organisation: (id, _, shown) => organisationIn(shown, id),
  division: same,
  creditCode: same,
  identityNumber: () => undefined,
  documentNumber: same,
  link: same,
  column: same,
  columns: same,
  files: (ids, _, shown) => filesIn(shown, ids),
  items: same,
  table: (rows, { columns }, shown) => rows.map((row) => publicRow(row, columns, shown)),
}

const publicRow = (row: Values, columns: Cells, shown: Shown): PublicRow =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, cell]) => {
      const value = publicJson(row[key], cell, inRow(shown, row)) as PublicCell | undefined
      return value === undefined ? [] : [[key, value]]
    }),
  )
