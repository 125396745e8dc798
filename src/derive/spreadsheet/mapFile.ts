import type { Domain } from '../../domain/defineDomain.ts'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { layoutAt, layoutOf, type Layout } from '../../domain/sheets/layout.ts'
import type { FileMapping, SheetMapping } from '../../domain/sheets/mapping.ts'
import { isOffered, matchHeadings, offeredColumns, type Offered } from './matching.ts'
import { GUIDE_SHEET, OPTIONS_SHEET, planOf, type PlannedSheet } from './plan.ts'

/** A sheet of a file with its first rows. */
export interface SheetHead {
  at: number
  name: string
  hidden: boolean
  head: readonly SheetRow[]
}

/** What the columns of the records, or of one of their tables, may be matched with. */
export const offeredBy = (plan: PlannedSheet, domain: Domain): Offered[] => [
  ...offeredColumns(plan.columns),
  ...(plan.table === undefined ? tablesOf(domain) : []),
]

/**
 * How a file is most likely to be read: the records in the sheet that is called as in the template, or
 * else in the one with most columns that the domain knows; their tables in the sheets that are called
 * as they are. Undefined when nothing in it looks like a table.
 */
export const mapFile = (
  domain: Domain,
  sheets: readonly SheetHead[],
): Pick<FileMapping, 'sheets'> | undefined => {
  const [own, ...tables] = planOf(domain)
  if (!own) return undefined
  const usable = sheets.filter(({ name }) => name !== GUIDE_SHEET && name !== OPTIONS_SHEET)
  const seen = usable.filter(({ hidden }) => !hidden)
  const named = seen.filter(({ name }) => name === own.name)
  const [records] = (named.length > 0 ? named : seen)
    .flatMap((sheet) => mapSheet(domain, own, sheet) ?? [])
    .sort((a, b) => matchedIn(b) - matchedIn(a))
  if (!records) return undefined
  return {
    sheets: [
      records,
      ...tables.flatMap((plan) => {
        const sheet = usable.find(({ name, at }) => name === plan.name && at !== records.at)
        return (sheet && mapSheet(domain, plan, sheet)) ?? []
      }),
    ],
  }
}

/**
 * How one sheet is read, its heading in this row if one is named.
 * @returns undefined when it has no heading there
 */
export const mapSheet = (
  domain: Domain,
  plan: PlannedSheet,
  { at, head }: SheetHead,
  headingRow?: number,
): SheetMapping | undefined => {
  const offered = offeredBy(plan, domain)
  const layout: Layout | undefined =
    headingRow === undefined ? layoutOf(head, isOffered(offered)) : layoutAt(head, headingRow)
  return (
    layout && {
      at,
      ...(plan.table !== undefined && { table: plan.table }),
      headingRow: layout.lastRow,
      headings: layout.headings,
      columns: matchHeadings(layout.headings, offered),
      ...(layout.unit && { unit: layout.unit }),
    }
  )
}

const matchedIn = ({ columns }: SheetMapping): number => columns.filter(Boolean).length

/** In JSON a record holds the rows of its tables itself. */
const tablesOf = ({ fields }: Domain): Offered[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'table' ? [{ id: key, heading: field.label, names: [field.label, key] }] : [],
  )
