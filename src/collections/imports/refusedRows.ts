import type { PayloadRequest } from 'payload'
import { writeXlsx } from 'hucre/xlsx'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { readRows, type KeptRow } from '../../actions/imports/rows.ts'
import { sayReason } from '../../domain/imports.ts'
import { cellText, type SheetCell } from '../../domain/sheets/grid.ts'
import type { Person } from '../../domain/roles.ts'
import type { SheetMapping } from '../../domain/sheets/mapping.ts'
import { Refusal } from '../../errors.ts'
import { seenImport } from './seenImport.ts'
import { download, WORKBOOK } from '../disclosure/download.ts'

/**
 * `GET /api/imports/:id/refused.xlsx`: the rows that are not entered, as they stand in the file and with
 * why. Put right, the file is brought in like any other: what it says beside its columns is passed over.
 */
export const sendRefusedRows = async (
  req: PayloadRequest,
  person: Person,
  id: string,
): Promise<Response> => {
  const { mapping, sheets, fileName } = await seenImport(req, person, id)
  if (!mapping) throw new Refusal('NOT_FOUND', '没有不导入的行')
  const written = []
  for (const sheet of mapping.sheets) {
    const rows = await allRefused(req, id, sheet.at)
    if (rows.length > 0 || sheet === mapping.sheets[0]) {
      const name = sheets[sheet.at]?.name || '不导入的行'
      written.push({ name, rows: [headingsOf(sheet), ...rows.map(asWritten(sheet))] })
    }
  }
  const plain = fileName.replace(/\.\w+$/, '')
  return download(await writeXlsx({ sheets: written }), {
    name: `${plain}（不导入的行）.xlsx`,
    plainName: 'refused.xlsx',
    mediaType: WORKBOOK,
  })
}

const allRefused = async (req: PayloadRequest, id: string, sheet: number): Promise<KeptRow[]> => {
  const reading = { payload: req.payload, query: readerOf(req.payload) }
  return readRows(reading, id, { sheet, after: 0, most: MOST, outcome: 'refused' })
}

/** More than anybody puts right by hand. */
const MOST = 50_000

const headingsOf = ({ headings }: SheetMapping): string[] => [...headings, '原因', '原表行号']

const asWritten =
  ({ headings }: SheetMapping) =>
  ({ row, cells, reasons }: KeptRow) => [
    ...headings.map((_, at) => plainCell(cells[at])),
    (reasons ?? []).map(sayReason).join('；'),
    row,
  ]

const plainCell = (cell: SheetCell | undefined) =>
  typeof cell === 'number' ? cell : cellText(cell) || null
