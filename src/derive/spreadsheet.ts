import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx'
import type { Domain } from '../domain/defineDomain.ts'
import type { Values } from '../domain/fields/index.ts'
import { rowsOf, sampleRow } from './spreadsheet/fill.ts'
import { guideSheet } from './spreadsheet/guide.ts'
import type { Names } from './spreadsheet/names.ts'
import { noteOf } from './spreadsheet/notes.ts'
import { optionLists, type OptionLists } from './spreadsheet/optionLists.ts'
import { inCell } from './spreadsheet/perKind.ts'
import { planOf, REQUIRED_MARK, type PlannedSheet } from './spreadsheet/plan.ts'
import { PREPARED_ROWS, validationOf } from './spreadsheet/validation.ts'

/** What the file is called when staff download it. */
export const templateName = ({ name }: Domain): string => `${name.zh}填报模板.xlsx`

/**
 * The spreadsheet in which items of a domain are entered: a sheet for the items, one for each of
 * their tables, and how to fill them in. Internal fields are in it, because editors enter them. An
 * import reads it back like any other file.
 */
export const spreadsheetTemplate = (
  domain: Domain,
  names: Names,
  items: readonly Values[] = [],
): Promise<Uint8Array> => {
  const plan = planOf(domain)
  const lists = optionLists()
  const sheets = plan.map((sheet) => writtenSheet(sheet, { domain, names, items, lists }))
  const options = lists.sheet()
  return writeXlsx({
    sheets: [...sheets, guideSheet(domain, plan, names), ...(options ? [options] : [])],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: `${domain.name.zh}填报模板` },
  })
}

interface Writing {
  domain: Domain
  names: Names
  items: readonly Values[]
  lists: OptionLists
}

const writtenSheet = (
  sheet: PlannedSheet,
  { domain, names, items, lists }: Writing,
): WriteSheet => {
  const { name, columns } = sheet
  const header = columns.map(({ heading, field }) =>
    field.required ? `${heading}${REQUIRED_MARK}` : heading,
  )
  return {
    name,
    columns: columns.map(({ field, heading }) => ({
      width: Math.max(inCell(field)?.width ?? 0, heading.length * 2 + 4),
    })),
    rows: [header, sampleRow(sheet, domain, names), ...rowsOf(sheet, items, names)],
    cells: cellsOf(sheet, domain),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(
      (column, at) => validationOf(column, at, { lists, names }) ?? [],
    ),
  }
}

/**
 * Looks and formats, cell by cell: a column's format reaches only cells that are there, and codes
 * and days must stay the text that was typed.
 */
const cellsOf = (sheet: PlannedSheet, domain: Domain): Map<string, Partial<Cell>> => {
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, column] of sheet.columns.entries()) {
    const numFmt = inCell(column.field)?.format(column.field) ?? '@'
    cells.set(`0,${at}`, {
      style: column.field.required ? REQUIRED : HEADER,
      comment: { text: noteOf(column, sheet, domain) },
    })
    cells.set(`1,${at}`, { style: { ...SAMPLE, numFmt } })
    for (let row = 2; row < PREPARED_ROWS; row += 1)
      cells.set(`${row},${at}`, { style: { numFmt } })
  }
  return cells
}

const filled = (rgb: string, color: string): CellStyle => ({
  font: { bold: true, color: { rgb: color } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
  alignment: { vertical: 'center', wrapText: true },
})

const HEADER = filled('EDEDED', '333333')
const REQUIRED = filled('FBE5E1', 'A02020')
const SAMPLE: CellStyle = { font: { italic: true, color: { rgb: '808080' } } }
