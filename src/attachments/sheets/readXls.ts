import { readXls as readWorkbook, type Sheet } from 'hucre'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { hasStream } from '../oldOffice.ts'
import { cellOf, isFilled } from './cells.ts'
import { widthWithin } from './limits.ts'
import { fillingMerged } from './mergedRanges.ts'
import type { ReadSheet } from './ReadSheet.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/** A workbook of the old Office, which holds 65,536 rows a sheet at most and is read as a whole. */
export async function* readXls(data: Buffer): AsyncIterable<ReadSheet> {
  if (hasStream(data, ['_VBA_PROJECT', 'VBA'])) throw new SheetTrouble('macro')
  const { sheets } = await readWorkbook(data)
  for (const sheet of sheets) {
    const name = sheet.name.trim()
    yield { name, ...(isHidden(sheet) && { hidden: true }), rows: rowsOf(sheet, name) }
  }
}

const isHidden = ({ hidden, veryHidden }: Sheet): boolean => Boolean(hidden || veryHidden)

function* rowsOf({ rows, merges = [], rowDefs }: Sheet, sheet: string): Iterable<SheetRow> {
  const filling = fillingMerged(merges)
  for (const [at, values] of rows.entries()) {
    const row = at + 1
    const said = filling(at, widthWithin(values.map(cellOf), { sheet, row }))
    const hidden = rowDefs?.get(at)?.hidden === true
    if (isFilled(said.cells)) yield { row, ...said, ...(hidden && { hidden }) }
  }
}
