import type { NestedRow, SheetCell, SheetRow } from '../../domain/sheets/grid.ts'
import { decoded } from './encoding.ts'
import { widthWithin } from './limits.ts'
import type { ReadSheet } from './ReadSheet.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/**
 * A list of records, or an object that holds one list and nothing else of the kind, as a sheet: the
 * names that the records use are its headings. The first record stands in row 2.
 */
export async function* readJson(data: Buffer): AsyncIterable<ReadSheet> {
  const records = recordsIn(parsed(decoded(data)))
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  yield { name: '', rows: rowsOf(records, widthWithin(names, {})) }
}

type JsonRecord = Readonly<Record<string, unknown>>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new SheetTrouble('broken')
  }
}

const recordsIn = (said: unknown): JsonRecord[] => {
  const lists = isRecord(said) ? Object.values(said).filter(Array.isArray) : [said]
  const [records] = lists
  if (lists.length !== 1 || !Array.isArray(records)) throw new SheetTrouble('shape')
  records.forEach((record, at) => {
    if (!isRecord(record)) throw new SheetTrouble('record', { row: at + 2 })
  })
  return records as JsonRecord[]
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* rowsOf(records: readonly JsonRecord[], names: readonly string[]): Iterable<SheetRow> {
  yield { row: 1, cells: names }
  for (const [at, record] of records.entries()) {
    const row = at + 2
    const cells = names.map((column) => cellOf(record[column], { row, column }))
    if (cells.some((cell) => cell !== null && cell !== '')) yield { row, cells }
  }
}

const cellOf = (value: unknown, place: { row: number; column: string }): SheetCell => {
  if (value === undefined || isPlain(value)) return value ?? null
  if (!Array.isArray(value)) throw new SheetTrouble('value', place)
  if (value.every(isPlain)) return value.map((one) => one ?? '').join('；\n')
  if (!value.every(isNested)) throw new SheetTrouble('value', place)
  return value
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

const isNested = (value: unknown): value is NestedRow =>
  isRecord(value) && Object.values(value).every(isPlain)
