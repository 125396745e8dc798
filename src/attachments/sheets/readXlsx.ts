import { streamXlsxRows } from 'hucre/xlsx'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { openPackage, type Package } from '../read/zip.ts'
import { aroundCells } from './aroundCells.ts'
import { cellOf, isFilled } from './cells.ts'
import { widthWithin } from './limits.ts'
import { fillingMerged } from './mergedRanges.ts'
import type { ReadSheet } from './ReadSheet.ts'
import { sheetParts, type SheetPart } from './sheetParts.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/**
 * A workbook, row by row: formulas give the value that they last had, and what they lead to outside is
 * never asked.
 */
export async function* readXlsx(data: Buffer): AsyncIterable<ReadSheet> {
  const opened = await openPackage(data, LARGEST)
  if (!opened.names.includes('xl/workbook.xml')) throw new SheetTrouble('kind')
  if (opened.names.some((name) => /vbaProject\.bin$/i.test(name))) throw new SheetTrouble('macro')
  for (const part of await sheetParts(opened)) {
    const { name, hidden } = part
    yield { name: name.trim(), ...(hidden && { hidden: true }), rows: rowsOf(data, opened, part) }
  }
}

/** Bytes unpacked: a sheet of some hundred thousand rows. */
const LARGEST = 1024 * 1024 * 1024

async function* rowsOf(data: Buffer, opened: Package, part: SheetPart): AsyncIterable<SheetRow> {
  const sheet = part.name.trim()
  const { merges, hiddenRows } = await aroundCells(await opened.stream(part.path))
  const filling = fillingMerged(merges)
  for await (const { index, values } of streamXlsxRows(data, { sheet: part.name })) {
    const row = index + 1
    const said = filling(index, widthWithin(values.map(cellOf), { sheet, row }))
    if (isFilled(said.cells)) yield { row, ...said, ...(hiddenRows.has(index) && { hidden: true }) }
  }
}
