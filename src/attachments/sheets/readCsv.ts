import { detectDelimiter, streamCsvRows } from 'hucre/csv'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { decoded } from './encoding.ts'
import type { ReadSheet } from './ReadSheet.ts'
import { SheetTrouble } from './SheetTrouble.ts'
import { widthWithin } from './limits.ts'

/** A file of separated values as its one sheet; its encoding and its separator are found by themselves. */
export async function* readCsv(data: Buffer): AsyncIterable<ReadSheet> {
  const text = decoded(data)
  const quote = unendedQuote(text)
  if (quote !== undefined) throw new SheetTrouble('quote', { row: quote })
  yield { name: '', rows: rowsOf(text) }
}

function* rowsOf(text: string): Iterable<SheetRow> {
  const delimiter = detectDelimiter(text.slice(0, 100_000))
  let row = 0
  for (const cells of streamCsvRows(text, { delimiter, typeInference: false })) {
    row += 1
    if (cells.some((cell) => String(cell ?? '').trim() !== '')) {
      yield {
        row,
        cells: widthWithin(
          cells.map((cell) => String(cell ?? '')),
          { row },
        ),
      }
    }
  }
}

/** The line on which a quotation begins that never ends. */
const unendedQuote = (text: string): number | undefined => {
  let [row, begun] = [1, 0]
  for (const { 0: mark } of text.matchAll(/"|\n/g)) {
    if (mark === '\n') row += 1
    else begun = begun ? 0 : row
  }
  return begun || undefined
}
