import {
  isPublished,
  type Field,
  type FieldKind,
  type Fields,
  type Values,
} from '../../../src/domain/fields/index.ts'
import { isRows, richTextOf } from '../../../src/domain/kinds/index.ts'

/** What no public part may contain, whatever a mask leaves of its first and last characters. */
export const MARK = /机密|77777|1977/

const SECRET = '甲乙丙机密内容丁戊己庚'
const NUMBER = '62100219777777701X'

/** A value of each kind that is known again wherever it comes out; undefined where none is. */
const SENTINELS: Readonly<Record<FieldKind, unknown>> = {
  text: SECRET,
  texts: [SECRET],
  richText: richTextOf(SECRET),
  day: '1977-07-07',
  year: 1977,
  period: '1977-Q4',
  money: '77777.77',
  quantity: '77777.7',
  count: 77777,
  choice: undefined,
  choices: undefined,
  flag: undefined,
  subjectClass: undefined,
  organisation: undefined,
  division: undefined,
  creditCode: NUMBER,
  identityNumber: NUMBER,
  documentNumber: '庆机密〔1977〕7号',
  link: 'https://example.cn/77777',
  column: undefined,
  columns: undefined,
  files: undefined,
  items: undefined,
  table: undefined,
}

/** The values with a sentinel in every field that is not published, and in every text that is masked here. */
export const withSentinels = (fields: Fields, values: Values): Values => {
  const hidden = filled(fields, values, ({ field }) => !isPublished(field))
  return filled(fields, hidden, ({ field, among }) => isMaskedHere(field, among))
}

interface Place {
  field: Field
  /** The item's values, a cell's own row laid over them. */
  among: Values
}

const filled = (
  fields: Fields,
  values: Values,
  isWanted: (place: Place) => boolean,
  around: Values = {},
): Values => {
  const among = { ...around, ...values }
  return {
    ...values,
    ...Object.fromEntries(
      Object.entries(fields).flatMap(([key, field]) => {
        if (isWanted({ field, among })) return [[key, sentinelOf(field) ?? values[key]]]
        if (field.kind !== 'table') return []
        const rows = isRows(values[key]) ? values[key] : [{}]
        return [[key, rows.map((row) => filled(field.columns, row, isWanted, among))]]
      }),
    ),
  }
}

/** A table that is kept from the public is so in every cell. */
const sentinelOf = (field: Field): unknown =>
  field.kind === 'table' ? [filled(field.columns, {}, () => true)] : SENTINELS[field.kind]

const isMaskedHere = (field: Field, among: Values): boolean =>
  field.kind === 'text' && field.masked !== undefined && (field.maskedWhen?.(among) ?? true)

/** A mask that applies only sometimes. */
export interface ConditionalMask {
  path: string
  /** Whether it applies to the item, or to one of its rows. */
  appliesTo: (values: Values) => boolean
}

/** Every mask among the fields that applies only sometimes. */
export const conditionalMasks = (fields: Fields): ConditionalMask[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    if (field.kind === 'table') return masksOfRows(key, field.columns)
    return field.kind === 'text' && field.maskedWhen
      ? [{ path: key, appliesTo: field.maskedWhen }]
      : []
  })

const masksOfRows = (table: string, columns: Fields): ConditionalMask[] =>
  conditionalMasks(columns).map(({ path, appliesTo }) => ({
    path: `${table}.${path}`,
    appliesTo: (values) =>
      isRows(values[table]) && values[table].some((row) => appliesTo({ ...values, ...row })),
  }))
