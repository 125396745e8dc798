import type { Work } from '../../database/transaction.ts'
import type { Person } from '../../domain/roles.ts'
import { domainOf } from '../../house.ts'
import { readDisclosure } from '../disclosure/cases/subject.ts'
import { judgeRows } from './judgeRows.ts'
import { noteRows, readRows } from './rows.ts'
import { noteImport, type MappedImport } from './subject.ts'

/** Judges the next rows of an import and notes what would become of them; after the last, it is checked. */
export const checkPage = async (
  work: Work,
  imported: MappedImport & { position: number; dealt: number },
  by: Person,
  most: number,
): Promise<void> => {
  const { id, mapping, position, dealt } = imported
  const { at: sheet } = mapping.sheets[0]
  const rows = await readRows(work, id, { sheet, after: position, most })
  const judged = await judgeRows(
    work,
    domainOf(work.payload, imported.domain),
    imported,
    by,
    rows,
    (ids) => readDisclosure(work.query, ids),
  )
  await noteRows(work, id, sheet, judged)
  const isLast = rows.length < most
  if (isLast) await refuseStrays(work, imported)
  await noteImport(work, id, {
    state: isLast ? 'checked' : 'checking',
    position: rows.at(-1)?.row ?? position,
    dealt: dealt + rows.length,
  })
}

/** Rows of tables that belong to none of the records. */
const refuseStrays = async ({ query }: Work, { id, mapping: { sheets } }: MappedImport) => {
  const [records, ...tables] = sheets
  for (const { at, headingRow } of tables) {
    await query(
      `update editorial.import_rows stray set outcome = 'refused', reasons = $5
       where import = $1 and sheet = $2 and "row" > $3 and not exists (
         select from editorial.import_rows record
         where record.import = $1 and record.sheet = $4 and record.identity = stray.identity
           and record.outcome <> 'none')
         and stray.outcome is distinct from 'none'`,
      [id, at, headingRow, records.at, JSON.stringify([{ message: '没有找到它属于哪一条信息' }])],
    )
  }
}
