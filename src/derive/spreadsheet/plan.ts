import type { Domain } from '../../domain/defineDomain.ts'
import type { Field, Fields } from '../../domain/fields/index.ts'
import { orderedFields } from '../sections.ts'
import { inCell } from './perKind.ts'

/** A column of a template: its heading, and the field that it holds. */
export interface PlannedColumn {
  key: string
  field: Field
  /** What the header row says, without the mark of what is required. */
  heading: string
  /** It says which item the row belongs to. */
  names?: true
}

/** A sheet of a template: the items themselves, or the rows of one of their tables. */
export interface PlannedSheet {
  name: string
  /** The key of the table whose rows it holds; absent for the items. */
  table?: string
  columns: readonly PlannedColumn[]
}

/**
 * The sheets of a domain's template, by which they are written and read. A table's rows repeat
 * what their item is known by.
 */
export const planOf = (domain: Domain): PlannedSheet[] => {
  const fields = orderedFields(domain)
  const items = columnsOf(fields)
  const owners = items
    .filter(({ key }) => domain.identifiedBy.includes(key))
    .map((column) => ({ ...column, heading: `所属：${column.heading}`, names: true as const }))
  const tables = Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'table'
      ? [{ name: field.label, table: key, columns: [...owners, ...columnsOf(field.columns)] }]
      : [],
  )
  return named([{ name: domain.name.zh, columns: items }, ...tables])
}

/** Stands after the heading of what must be filled in. */
export const REQUIRED_MARK = ' *'

/** Sheets that hold no items. */
export const GUIDE_SHEET = '填写说明'
export const OPTIONS_SHEET = '选项'

const columnsOf = (fields: Fields): PlannedColumn[] => {
  const columns = Object.entries(fields).filter(([, field]) => inCell(field))
  const labels = columns.map(([, { label }]) => label)
  return columns.map(([key, field]) => {
    const isOnly = labels.filter((label) => label === field.label).length === 1
    return { key, field, heading: isOnly ? field.label : `${field.label}（${key}）` }
  })
}

/** Sheets need short names of their own, without the marks that formulas use. */
const named = (sheets: readonly PlannedSheet[]): PlannedSheet[] => {
  const taken = new Set([GUIDE_SHEET, OPTIONS_SHEET])
  return sheets.map((sheet) => {
    const plain = sheet.name.replace(/[\][:*?/\\']/g, ' ').slice(0, LONGEST_NAME)
    const name = taken.has(plain) ? `${plain}${taken.size}` : plain
    taken.add(name)
    return { ...sheet, name }
  })
}

/** Spreadsheets allow 31; the rest is for a number that tells two apart. */
const LONGEST_NAME = 28
