import { amountOfNumber } from './amount.ts'
import { isEmpty, type Field, type Fields, type Values } from './fields/index.ts'
import { isBlank, isRows, KINDS, tidied } from './kinds/index.ts'

/**
 * Puts each value into the one spelling that its field keeps, however it was typed, pasted or sent:
 * `1,234.5` becomes `1234.50`, `[2018]` becomes `〔2018〕`, the name of a choice its key. What was left
 * blank becomes undefined; what cannot be read stays as it came, for the check to say so.
 * Doing it twice changes nothing more.
 */
export const normaliseValues = (fields: Fields, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      return [key, field ? normaliseValue(field, value) : value]
    }),
  )

const normaliseValue = (field: Field, value: unknown): unknown => {
  if (value === null) return undefined
  if (typeof value === 'string') return fromText(field, value)
  if (typeof value === 'number') return fromNumber(field, value)
  if (field.kind === 'table') {
    if (!isRows(value)) return value
    return withoutBlankEnd(value.map((row) => normaliseRow(field.columns, row)))
  }
  return Array.isArray(value) ? fromList(value) : value
}

/** Text is a value only where a field holds one value: lists, tables and rich text are not typed here. */
const fromText = (field: Field, text: string): unknown => {
  if (isBlank(text)) return undefined
  if (NOT_TYPED.has(field.kind)) return text
  return KINDS[field.kind].parse(text, field as never) ?? text
}

const NOT_TYPED = new Set<Field['kind']>([
  'texts',
  'richText',
  'columns',
  'files',
  'items',
  'table',
])

/** Spreadsheets send numbers for what is kept as exact decimal text. */
const fromNumber = (field: Field, value: number): unknown => {
  if (field.kind === 'money') return amountOfNumber(value, field.decimals) ?? value
  if (field.kind === 'quantity') return KINDS.quantity.parse(String(value), field) ?? value
  return value
}

const fromList = (list: readonly unknown[]): unknown[] => {
  const parts = list.map((part) => (typeof part === 'string' ? tidied(part) : part))
  return [...new Set(parts)].filter((part) => part !== '')
}

/** A cell that was left empty is absent; a column that the table does not have is left to the check. */
const normaliseRow = (columns: Fields, row: Values): Values =>
  Object.fromEntries(
    Object.entries(normaliseValues(columns, row)).filter(([, cell]) => !isEmpty(cell)),
  )

/** Grids and pastes leave blank rows at the end; one between others is kept, so that it is seen. */
const withoutBlankEnd = (rows: readonly Values[]): Values[] =>
  rows.slice(0, rows.findLastIndex((row) => Object.keys(row).length > 0) + 1)
