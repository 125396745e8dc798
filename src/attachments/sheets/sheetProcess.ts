import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { MOST_ROWS } from './limits.ts'
import type { SheetLine } from './readSheetsApart.ts'
import { readSheets } from './readSheets.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/**
 * A process for one file of rows, which comes in at its door and goes out line by line, each a JSON
 * text, no faster than they are taken. The name of the file stands on its command line.
 */
const say = async (line: SheetLine): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain')
}

const PAGE = 500
let count = 0

const sayRows = async (rows: AsyncIterable<SheetRow> | Iterable<SheetRow>, sheet: string) => {
  let page: SheetRow[] = []
  for await (const row of rows) {
    count += 1
    if (count > MOST_ROWS) throw new SheetTrouble('tooLong', { sheet })
    page.push(row)
    if (page.length < PAGE) continue
    await say({ rows: page })
    page = []
  }
  if (page.length > 0) await say({ rows: page })
}

try {
  for await (const { rows, ...sheet } of readSheets(
    await buffer(process.stdin),
    process.argv[2] ?? '',
  )) {
    await say({ sheet })
    await sayRows(rows, sheet.name)
  }
  await say(count > 0 ? { end: true } : { trouble: 'empty', place: {} })
} catch (error) {
  const { reason, place } = error instanceof SheetTrouble ? error : new SheetTrouble('broken')
  await say({ trouble: reason, place })
}
