import type { Work } from '../../database/transaction.ts'
import { rowReader, sampleKnower } from '../../derive/spreadsheet/readRow.ts'
import type { Person } from '../../domain/roles.ts'
import { domainOf } from '../../house.ts'
import { cityNames } from '../disclosure/items/cityNames.ts'
import { checkPage } from './checkPage.ts'
import { identityIn } from './readRecords.ts'
import { forgetNotes, readRows } from './rows.ts'
import { noteImport, type MappedImport } from './subject.ts'

/**
 * Begins the dry run of an import as it is mapped now: its first page is judged at once, the worker goes
 * on with the rest.
 */
export const beginChecking = async (
  work: Work,
  imported: MappedImport,
  by: Person,
): Promise<void> => {
  const { id, mapping } = imported
  await forgetNotes(work, id)
  const [count] = await work.query<{ total: number }>(
    `select count(*)::integer as total from editorial.import_rows
     where import = $1 and sheet = $2 and "row" > $3`,
    [id, mapping.sheets[0].at, mapping.sheets[0].headingRow],
  )
  const total = count?.total ?? 0
  const position = mapping.sheets[0].headingRow
  await noteImport(work, id, { state: 'checking', position, dealt: 0, total, mapping })
  await identifyTables(work, imported)
  await checkPage(work, { ...imported, position, dealt: 0 }, by, FIRST_PAGE)
}

const FIRST_PAGE = 100

/** Says of each row of a table to which record it belongs, before the records are looked at. */
const identifyTables = async (work: Work, { id, domain: slug, mapping }: MappedImport) => {
  const domain = domainOf(work.payload, slug)
  const names = await cityNames(work.query)
  for (const sheet of mapping.sheets.slice(1)) {
    const read = rowReader(domain, sheet, names)
    const isSample = sampleKnower(domain, sheet, names)
    let after = sheet.headingRow
    for (;;) {
      const rows = await readRows(work, id, { sheet: sheet.at, after, most: 2000 })
      const last = rows.at(-1)
      if (!last) break
      after = last.row
      const owners = rows.map((row) => ({
        row: row.row,
        identity: identityIn(domain, read(row).owner),
        outcome: isSample(row) ? 'none' : null,
      }))
      await work.query(
        `update editorial.import_rows kept set identity = owner.identity, outcome = owner.outcome
         from jsonb_to_recordset($3::jsonb) as owner ("row" integer, identity text, outcome text)
         where kept.import = $1 and kept.sheet = $2 and kept."row" = owner."row"`,
        [id, sheet.at, JSON.stringify(owners)],
      )
    }
  }
}
