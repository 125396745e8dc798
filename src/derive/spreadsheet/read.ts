import { readXlsx, type CellValue } from 'hucre/xlsx'
import { canonical } from '../../domain/canonical.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { sampleRow } from './fill.ts'
import type { Names } from './names.ts'
import { inCell } from './perKind.ts'
import { planOf, REQUIRED_MARK, type PlannedColumn, type PlannedSheet } from './plan.ts'

/** A filled-in template once read. Values that could not be read stand as they were typed. */
export interface ReadTemplate {
  items: { row: number; values: Record<string, unknown> }[]
  /** Rows of tables that belong to no item, as `sheet` and row number. */
  strays: { sheet: string; row: number }[]
}

/** Reads a filled-in template. Columns are found by their headings, wherever they were moved. */
export const readTemplate = async (
  file: Uint8Array,
  domain: Domain,
  names: Names,
): Promise<ReadTemplate> => {
  const { sheets } = await readXlsx(file)
  const [own, ...tables] = planOf(domain).map((plan) => ({
    plan,
    rows: readRows(plan, sheets.find(({ name }) => name === plan.name)?.rows ?? [], domain, names),
  }))
  const items = (own?.rows ?? []).map(({ row, values }) => ({ row, values }))
  const byIdentity = new Map(
    items.map((item) => [identityOf(domain, item.values), item] as const).reverse(),
  )
  const strays = tables.flatMap(({ plan: { name, table = '' }, rows }) =>
    rows
      .filter(({ values, owner }) => !append(byIdentity.get(owner), table, values))
      .map(({ row }) => ({ sheet: name, row })),
  )
  return { items, strays }
}

type ReadItem = ReadTemplate['items'][number]

interface ReadRow {
  /** As the spreadsheet counts, from 1. */
  row: number
  values: Values
  /** The identity of the item to which the row belongs. */
  owner: string
}

const readRows = (
  plan: PlannedSheet,
  [header = [], ...rows]: readonly (readonly CellValue[])[],
  domain: Domain,
  names: Names,
): ReadRow[] => {
  const headings = header.map((cell) => textOf(cell).replace(REQUIRED_MARK, '').trim())
  const sample = sampleRow(plan, domain, names).map((text) => text.trim())
  return rows.flatMap((cells, index) => {
    const texts = plan.columns.map(({ heading }) => textOf(cells[headings.indexOf(heading)]))
    if (texts.every((text) => text.trim() === '')) return []
    if (plan.columns.every((column, at) => isOfCity(column) || texts[at]?.trim() === sample[at])) {
      return []
    }
    const read = (own: boolean) =>
      Object.fromEntries(
        plan.columns.flatMap((column, at) => {
          const text = texts[at] ?? ''
          if (own === Boolean(column.names) || text.trim() === '') return []
          return [[column.key, meant(column, text, names)]]
        }),
      )
    return [{ row: index + 2, values: read(true), owner: identityOf(domain, read(false)) }]
  })
}

/** Units and columns come and go: the sample row is known again by the rest of it. */
const isOfCity = ({ field }: PlannedColumn): boolean => inCell(field)?.isOfCity ?? false

/** What tells an item from the others, as one text. */
const identityOf = ({ identifiedBy }: Domain, values: Values): string =>
  canonical(identifiedBy.map((key) => values[key] ?? null))

const meant = ({ field }: PlannedColumn, text: string, names: Names): unknown =>
  inCell(field)?.read(text, field, names) ?? text

/** Puts a row into the table of the item that it belongs to; false when there is none. */
const append = (item: ReadItem | undefined, table: string, row: Values): boolean => {
  if (!item) return false
  const rows = (item.values[table] ??= []) as Values[]
  rows.push(row)
  return true
}

/** A cell as text: what the sheet turned into numbers, days or truths is turned back. */
const textOf = (cell: CellValue | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'number' ? FIFTEEN_DIGITS.format(cell) : cell
}

/** What the sheet itself shows: the noise of its binary arithmetic goes. */
const FIFTEEN_DIGITS = new Intl.NumberFormat('en-US', {
  maximumSignificantDigits: 15,
  useGrouping: false,
})
