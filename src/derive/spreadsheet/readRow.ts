import type { Domain } from '../../domain/defineDomain.ts'
import type { Field, Values } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { cellText, isBlankCell, ownCells, type SheetRow } from '../../domain/sheets/grid.ts'
import { ownerColumn, type SheetMapping } from '../../domain/sheets/mapping.ts'
import { moneyUnitIn, plainWords } from '../../domain/sheets/words.ts'
import { sampleRow } from './fill.ts'
import type { Names } from './names.ts'
import { inCell } from './perKind.ts'
import { planOf } from './plan.ts'
import { formulaError, readCell } from './readCell.ts'

/** A row of a sheet once read. */
export interface ReadRow {
  /** What it says of its record, or of a row of its record's table. */
  values: Record<string, unknown>
  /** For a row of a table: what it says of the record that it belongs to. */
  owner: Record<string, unknown>
  /** Formulas that came to nothing, by column. */
  errors: { at: number; message: string }[]
}

/** Reads the rows of a sheet as it is mapped; made once for many of them. */
export const rowReader = (domain: Domain, mapping: SheetMapping, names: Names) => {
  const columns = columnsRead(domain, mapping, names)
  return (row: SheetRow): ReadRow => {
    const cells = ownCells(row)
    const read: ReadRow = { values: {}, owner: {}, errors: [] }
    for (const { at, key, field, isOwner, reading } of columns) {
      const cell = cells[at] ?? null
      const error = formulaError(cell)
      if (error) read.errors.push({ at, message: `${field.label}：公式没有结果（${error}）` })
      const value = error ? undefined : readCell(field, cell, reading)
      if (value !== undefined) (isOwner ? read.owner : read.values)[key] = value
    }
    return read
  }
}

const columnsRead = (
  domain: Domain,
  { columns, headings, table, unit }: SheetMapping,
  names: Names,
) => {
  const own = fieldsOf(domain)
  const rows = table === undefined ? undefined : own[table]
  const fields = rows?.kind === 'table' ? rows.columns : own
  return columns.flatMap((id, at) => {
    if (id === null) return []
    const isOwner = id.startsWith(ownerColumn(''))
    const key = isOwner ? id.slice(ownerColumn('').length) : id
    const field: Field | undefined = (isOwner ? own : fields)[key]
    const written = moneyUnitIn(headings[at] ?? '') ?? unit
    return field
      ? [{ at, key, field, isOwner, reading: { names, ...(written && { unit: written }) } }]
      : []
  })
}

/**
 * What new records say where the file says nothing. `{处罚机关}` stands for what the column of that
 * heading, or of that field, says in the row.
 */
export const fillReader = (
  domain: Domain,
  mapping: SheetMapping,
  fills: Readonly<Record<string, string>>,
  names: Names,
) => {
  const fields = fieldsOf(domain)
  const columnOf = new Map<string, number>()
  mapping.columns.forEach((id, at) => {
    if (id !== null && fields[id]) columnOf.set(plainWords(fields[id].label), at)
  })
  mapping.headings.forEach((heading, at) => columnOf.set(plainWords(heading), at))
  const said = (row: SheetRow, heading: string): string => {
    const at = columnOf.get(plainWords(heading)) ?? -1
    const field = fields[mapping.columns[at] ?? '']
    const cell = row.cells[at] ?? null
    const day = field?.kind === 'day' ? readCell(field, cell, { names }) : undefined
    return typeof day === 'string' ? day : cellText(cell).trim()
  }
  return (row: SheetRow): Values =>
    Object.fromEntries(
      Object.entries(fills).flatMap(([key, typed]) => {
        const field = fields[key]
        const text = typed.replace(/\{([^{}]+)\}/g, (_, heading: string) => said(row, heading))
        const value = field && readCell(field, text, { names })
        return value === undefined ? [] : [[key, value]]
      }),
    )
}

/** Knows the row by which a template shows how it is filled in. */
export const sampleKnower = (domain: Domain, mapping: SheetMapping, names: Names) => {
  const plan = planOf(domain).find(({ table }) => table === mapping.table)
  const texts = plan ? sampleRow(plan, domain, names) : []
  const samples = (plan?.columns ?? []).flatMap(({ key, field, names: isOwner }, at) => {
    const column = mapping.columns.indexOf(isOwner ? ownerColumn(key) : key)
    return column < 0 || inCell(field)?.isOfCity ? [] : [{ column, text: texts[at]?.trim() ?? '' }]
  })
  const isTelling = samples.filter(({ text }) => text !== '').length > 2
  return ({ cells }: SheetRow): boolean =>
    isTelling && samples.every(({ column, text }) => cellText(cells[column]).trim() === text)
}

/** Whether anything stands in the columns that are read. */
export const saysSomething = ({ columns }: SheetMapping, { cells }: SheetRow): boolean =>
  columns.some((id, at) => id !== null && !isBlankCell(cells[at]))
