import { read, type CellValue, type Sheet } from 'hucre'
import type { FilePart, Reading } from '../../domain/screening/reading.ts'
import { Unreadable } from './Unreadable.ts'
import { openPackage } from './zip.ts'

/** Reads a workbook sheet by sheet, hidden sheets, rows, columns and comments as what they are. */
export const readSheets = async (data: Buffer): Promise<Reading> => {
  if (isPackage(data)) await openPackage(data)
  const { sheets } = await read(data).catch((error: unknown) => {
    throw /encrypt|password/i.test(String(error)) ? new Unreadable('encrypted') : error
  })
  return { parts: sheets.flatMap(partsOf).filter(({ text }) => text.trim() !== '') }
}

const isPackage = (data: Buffer): boolean => data.subarray(0, 2).toString('latin1') === 'PK'

const partsOf = (sheet: Sheet): FilePart[] => {
  const name = `工作表“${sheet.name.trim()}”`
  const whole = { name, text: textOf(sheet.rows) }
  if (sheet.hidden || sheet.veryHidden) return [{ ...whole, hidden: true }]
  return [
    whole,
    { name: `${name}中隐藏的行和列`, text: textOf(hiddenCells(sheet)), hidden: true },
    { name: `${name}的批注`, text: commentsOf(sheet), hidden: true },
  ]
}

/** A line for each row, its cells apart, as a person would copy them. */
const textOf = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => row.map(written).join('\t').trimEnd()).join('\n')

const written = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

const hiddenCells = ({ rows, rowDefs, columns }: Sheet): CellValue[][] => {
  const isHiddenColumn = (at: number): boolean => columns?.[at]?.hidden === true
  return rows.flatMap((row, at) => {
    if (rowDefs?.get(at)?.hidden) return [row]
    const cells = row.filter((_, column) => isHiddenColumn(column))
    return cells.some((cell) => written(cell) !== '') ? [cells] : []
  })
}

const commentsOf = ({ cells }: Sheet): string =>
  [...(cells?.values() ?? [])].flatMap(({ comment }) => comment?.text ?? []).join('\n')
