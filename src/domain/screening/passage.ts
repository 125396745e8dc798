import {
  isMasked,
  isPublished,
  type Cells,
  type Field,
  type Fields,
  type Values,
} from '../fields/index.ts'
import { isRows, plainText } from '../kinds/index.ts'

/** A stretch of text that the public will read, and where it stands. */
export interface Passage {
  /** Leads to the field, or to the cell of a table. */
  path: string
  /** What its doubts are counted in, whatever the row: `body`, `readings.name`, the part of a file. */
  within: string
  /** What that is called: 正文, “监测指标”的“指标”一列. */
  place: string
  text: string
  /** The row that it stands in, counted from 1. */
  row?: number
  /** Everything of one code in it is one doubt: whoever looks at a column looks at all of it. */
  isWhole?: true
}

/**
 * Every text of an item that the public will read, by what its fields are declared to be. What is
 * internal, masked or personal by declaration never reaches the public, and numbers that a kind names,
 * such as a credit code, are what they are called.
 */
export const passagesOf = (fields: Fields, values: Values): Passage[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    if (!isPublished(field)) return []
    if (field.kind === 'table') return cellsOf(key, field, values)
    const text = textOf(field, values[key], values)
    return text ? [{ path: key, within: key, place: field.label, text }] : []
  })

const cellsOf = (
  key: string,
  { label, columns }: { label: string; columns: Cells },
  values: Values,
): Passage[] => {
  const rows = values[key]
  if (!isRows(rows)) return []
  return Object.entries(columns).flatMap(([column, cell]) =>
    isPublished(cell)
      ? rows.flatMap((row, at) => {
          const text = textOf(cell, row[column], { ...values, ...row })
          const path = `${key}.${at}.${column}`
          const place = `${label}的“${cell.label}”一列`
          const within = `${key}.${column}`
          return text ? [{ path, within, place, text, row: at + 1, isWhole: true as const }] : []
        })
      : [],
  )
}

const textOf = (field: Field, value: unknown, values: Values): string => {
  if (field.kind === 'richText') return plainText(value)
  if (field.kind === 'texts') return Array.isArray(value) ? value.map(String).join('\n') : ''
  if (field.kind === 'text' && isMasked(field, values)) return ''
  return WRITTEN.has(field.kind) && typeof value === 'string' ? value : ''
}

/** The kinds that hold whatever somebody wrote. */
const WRITTEN = new Set<Field['kind']>(['text', 'quantity'])
