import type { Cell } from '../../domain/fields/index.ts'
import { isEmpty } from '../../domain/fields/index.ts'
import { KINDS, type Kind } from '../../domain/kinds/index.ts'
import { spelling } from '../fields/spelling.ts'

const kindOf = (cell: Cell) => KINDS[cell.kind] as unknown as Kind<never>

/** The value that typed or pasted text means in this cell; what means nothing stays as it is typed. */
export const readCell = (cell: Cell, typed: string): unknown => {
  const text = typed.trim()
  if (text === '') return undefined
  return kindOf(cell).parse(text, cell as never) ?? text
}

/** The value as it stands in the grid: without its unit, which the heading names. */
export const writeCell = (cell: Cell, value: unknown): string => {
  if (isEmpty(value)) return ''
  if (cell.kind === 'choice') return cell.options[String(value)] ?? String(value)
  if (cell.kind === 'flag')
    return typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
  return spelling(cell.kind, value)
}

/** The value as a spreadsheet takes it from the clipboard: numbers without separators. */
export const copyCell = (cell: Cell, value: unknown): string =>
  cell.kind === 'money' || cell.kind === 'day' ? String(value ?? '') : writeCell(cell, value)

/** How the column is headed: its name and the unit of its values. */
export const headingOf = (cell: Cell): string =>
  'unit' in cell && cell.unit ? `${cell.label}（${cell.unit}）` : cell.label
