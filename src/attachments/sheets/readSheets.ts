import { Unreadable } from '../read/Unreadable.ts'
import { readCsv } from './readCsv.ts'
import { readJson } from './readJson.ts'
import { readXls } from './readXls.ts'
import { readXlsx } from './readXlsx.ts'
import type { ReadSheet, SheetReader } from './ReadSheet.ts'
import { SheetTrouble } from './SheetTrouble.ts'
import { hasStream } from '../oldOffice.ts'

/**
 * The sheets of a file, whatever kind it is: told by its bytes, and by its name where they do not say.
 * @throws SheetTrouble
 */
export async function* readSheets(data: Buffer, fileName: string): AsyncIterable<ReadSheet> {
  if (data.length === 0) throw new SheetTrouble('empty')
  try {
    yield* readerOf(data, fileName)(data)
  } catch (error) {
    throw error instanceof SheetTrouble ? error : new SheetTrouble(reasonOf(error))
  }
}

const readerOf = (data: Buffer, fileName: string): SheetReader => {
  const begin = data.subarray(0, 4).toString('hex')
  const kind = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (begin === '504b0304') return readXlsx
  if (begin === 'd0cf11e0') return asOldOffice(data)
  if (kind === 'json') return readJson
  if (kind === 'csv' || kind === 'txt') return readCsv
  throw new SheetTrouble(kind === 'xlsx' || kind === 'xls' ? 'broken' : 'kind')
}

/** With a password, Office wraps a workbook of the new kind into a container of the old one. */
const asOldOffice = (data: Buffer): SheetReader => {
  if (hasStream(data, ['EncryptedPackage', 'EncryptionInfo'])) throw new SheetTrouble('encrypted')
  if (!hasStream(data, ['Workbook', 'Book'])) throw new SheetTrouble('kind')
  return readXls
}

const reasonOf = (error: unknown): SheetTrouble['reason'] => {
  if (error instanceof Unreadable) return error.reason === 'tooLarge' ? 'tooLarge' : 'broken'
  return /encrypt|password/i.test(String(error)) ? 'encrypted' : 'broken'
}
