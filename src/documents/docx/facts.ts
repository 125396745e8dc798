import type { FileChild } from 'docx'
import { MASKS } from '../../domain/masks.ts'
import { REFERRING, type Naming } from '../../domain/compare/index.ts'
import {
  isEmpty,
  isMasked,
  isPublished,
  type Cells,
  type Field,
  type Fields,
  type Values,
} from '../../domain/fields/index.ts'
import { printed } from '../../domain/kinds/printed.ts'
import { FONTS, INDENT } from './layout.ts'
import { worded } from './paragraphs.ts'
import { headCell, tableOf, textCell } from './tables.ts'

/**
 * What a record says, as a table of its fields with their names, and each of its tables behind it.
 * Only what the public may read, masked as the public reads it: the paper leaves the house.
 */
export const factsOf = (fields: Fields, values: Values, naming: Naming): FileChild[] => {
  const told = Object.entries(fields).filter(
    ([key, field]) => isPublished(field) && !isEmpty(values[key]) && field.kind !== 'richText',
  )
  const facts = told.filter(([, { kind }]) => kind !== 'table')
  return [
    ...(facts.length > 0
      ? [
          tableOf(
            facts.map(([key, field]) => [
              headCell(labelOf(field)),
              textCell(said(field, values[key], { values, naming })),
            ]),
          ),
        ]
      : []),
    ...told.flatMap(([key, field]) =>
      field.kind === 'table'
        ? [
            worded(field.label, { font: FONTS.heading, indent: INDENT }),
            tableOf(rowsOf(field.columns, values[key] as readonly Values[], { values, naming })),
          ]
        : [],
    ),
  ]
}

interface Told {
  values: Values
  naming: Naming
}

const rowsOf = (columns: Cells, rows: readonly Values[], told: Told) => [
  Object.values(columns)
    .filter(isPublished)
    .map((column) => headCell(labelOf(column))),
  ...rows.map((row) =>
    Object.entries(columns)
      .filter(([, column]) => isPublished(column))
      .map(([key, column]) =>
        textCell(
          isEmpty(row[key])
            ? ''
            : said(column, row[key], { ...told, values: { ...told.values, ...row } }),
        ),
      ),
  ),
]

/** Amounts and measures are printed without their unit in a table that names it. */
const labelOf = (field: Field): string =>
  'unit' in field && field.unit ? `${field.label}（${field.unit}）` : field.label

const said = (field: Field, value: unknown, { values, naming }: Told): string => {
  const of = REFERRING[field.kind]
  if (of)
    return [value]
      .flat()
      .map((id) => naming(of, String(id)))
      .join('、')
  const text = printed(field, value)
  return field.kind === 'text' && field.masked && isMasked(field, values)
    ? MASKS[field.masked](text)
    : text
}
