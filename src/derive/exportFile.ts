import type { Domain } from '../domain/defineDomain.ts'
import { isPublished, type Field, type FieldKind, type FieldOf } from '../domain/fields/index.ts'
import { KINDS } from '../domain/kinds/index.ts'
import { register } from '../domain/register.ts'
import { fileAddress } from './publicJson/fileAddress.ts'
import type { PublicValues } from './publicJson/values.ts'
import { orderedFields } from './sections.ts'

/** What stands in a cell of a file that readers take away; days are at midnight of UTC. */
export type ExportCell = string | number | Date | null

/** What published values refer to by id, as it is called today. */
export interface ExportNames {
  column: (id: string) => string | undefined
  item: (id: string) => string | undefined
  /** Where the public house is reached. */
  publicUrl: string
}

/** A column of such a file. */
export interface ExportColumn {
  key: string
  heading: string
  cell: (value: unknown, names: ExportNames) => ExportCell
}

/**
 * The columns of a file of items of the domain, or of items of any: what was declared and is published,
 * in the order of the form. Texts with their layout and tables fit into no cell.
 */
export const exportColumns = (domain: Domain | undefined): ExportColumn[] => {
  const fields = Object.entries<Field>(domain ? orderedFields(domain) : register).filter(
    ([, field]) => isPublished(field) && EXPORTED[field.kind],
  )
  const labels = fields.map(([, { label }]) => label)
  return fields.map(([key, field]) => {
    const isOnly = labels.filter((label) => label === field.label).length === 1
    return {
      key,
      heading: `${isOnly ? field.label : `${field.label} ${key}`}${unitOf(field)}`,
      cell: (value, names) =>
        value === undefined || value === null
          ? null
          : (EXPORTED[field.kind]?.(value as never, field as never, names) ?? null),
    }
  })
}

/** So that what stands below is a number. */
const unitOf = (field: Field): string =>
  (field.kind === 'money' || field.kind === 'count') && field.unit ? `（${field.unit}）` : ''

type Exported = {
  readonly [K in FieldKind]:
    ((value: PublicValues[K], field: FieldOf<K>, names: ExportNames) => ExportCell) | undefined
}

const itself = (value: string): string => value
const lines = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined).join('\n')

const EXPORTED: Exported = {
  text: itself,
  texts: lines,
  day: (day) => new Date(`${day}T00:00:00Z`),
  year: (year) => year,
  period: itself,
  money: ({ amount }) => exact(amount),
  quantity: ({ text }) => text,
  count: (count) => count,
  flag: (flag) => (flag ? '是' : '否'),
  choice: (key, { options }) => (Object.hasOwn(options, key) ? (options[key] ?? key) : key),
  choices: (keys, { options }) =>
    keys.map((key) => (Object.hasOwn(options, key) ? options[key] : key)).join('；'),
  subjectClass: itself,
  organisation: ({ name }) => name,
  division: (code, field) => KINDS.division.print(code, field),
  creditCode: itself,
  documentNumber: itself,
  link: itself,
  column: (id, _, { column }) => column(id) ?? null,
  columns: (ids, _, { column }) => lines(ids.map(column)),
  items: (ids, _, { item }) => lines(ids.map(item)),
  files: (files, _, { publicUrl }) =>
    lines(files.map((file) => `${publicUrl}${fileAddress(file)}`)),
  identityNumber: undefined,
  richText: undefined,
  table: undefined,
}

/** A number where spreadsheets keep it to the last digit; the text otherwise. */
const exact = (amount: string): string | number =>
  amount.replace(/\D/g, '').length <= 15 ? Number(amount) : amount
