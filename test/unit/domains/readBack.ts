import { readSheets } from '../../../src/attachments/sheets/readSheets.ts'
import { mapFile, type SheetHead } from '../../../src/derive/spreadsheet/mapFile.ts'
import type { Names } from '../../../src/derive/spreadsheet/names.ts'
import { rowReader, sampleKnower } from '../../../src/derive/spreadsheet/readRow.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import { identityOf } from '../../../src/domain/identity.ts'
import type { SheetRow } from '../../../src/domain/sheets/grid.ts'
import type { SheetMapping } from '../../../src/domain/sheets/mapping.ts'

/** The records in a filled-in template, as an import reads them, each with its row and its tables. */
export const readBack = async (file: Uint8Array, domain: Domain, names: Names) => {
  const sheets: SheetHead[] = []
  for await (const { name, hidden = false, rows } of readSheets(Buffer.from(file), 'a.xlsx')) {
    const head: SheetRow[] = []
    for await (const row of rows) head.push(row)
    sheets.push({ at: sheets.length, name, hidden, head })
  }
  const [own, ...tables] = mapFile(domain, sheets)?.sheets ?? []
  if (!own) return []
  const rowsOf = (mapping: SheetMapping) => {
    const isSample = sampleKnower(domain, mapping, names)
    const below = sheets[mapping.at]?.head.filter(({ row }) => row > mapping.headingRow) ?? []
    return below.filter((row) => !isSample(row))
  }
  const read = rowReader(domain, own, names)
  const items = rowsOf(own).map((row) => ({ row: row.row, values: read(row).values }))
  for (const table of tables) {
    const readLine = rowReader(domain, table, names)
    for (const row of rowsOf(table)) {
      const { values, owner } = readLine(row)
      const its = items.find(
        (item) => identityOf(domain, item.values) === identityOf(domain, owner),
      )
      if (its) ((its.values[String(table.table)] ??= []) as Values[]).push(values)
    }
  }
  return items
}
