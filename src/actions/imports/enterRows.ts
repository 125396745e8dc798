import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Person } from '../../domain/roles.ts'
import { domainOf } from '../../house.ts'
import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { setPublicationDeadlines } from '../disclosure/deadlines/publicationDeadlines.ts'
import { enterItems } from '../disclosure/items/enterItems.ts'
import { numberItems } from '../disclosure/items/indexNumbers.ts'
import { lockItems } from '../disclosure/cases/subject.ts'
import { changeItems } from './changeItems.ts'
import type { Entered } from './Entered.ts'
import { bringIntoCases } from './importCases.ts'
import { judgeRows, type Judged } from './judgeRows.ts'
import { noteRows, readRows } from './rows.ts'
import { isMapped, lockImports, noteImport, type Import, type MappedImport } from './subject.ts'

/**
 * 导入: enters the next rows of an import that is running. What became of them and how far the import has
 * come are committed together: cut off anywhere, it goes on where it was, with nothing lost or doubled.
 * Rows are judged anew, for the register may have changed since they were checked.
 */
export const enterRows: Act<Import, Record<string, never>, { left: boolean }> = {
  about: () => 'imports',
  lock: lockImports,
  may: mayCarryOn,
  state: () => undefined,
  change: async ({ work, subjects: [imported], by }) => {
    if (imported?.state !== 'running' || !isMapped(imported)) {
      return { result: { left: false }, ledger: [] }
    }
    const { id, mapping, position, dealt } = imported
    const domain = domainOf(work.payload, imported.domain)
    const { at: sheet } = mapping.sheets[0]
    const rows = await readRows(work, id, { sheet, after: position, most: PAGE })
    const judged = await judgeRows(work, domain, imported, by, rows, (ids) => lockItems(work, ids))
    const entered = await enterNew(work, domain, imported, judged, by)
    const changed = await changeItems(work, domain, imported, judged, by)
    const noted = new Map([...entered.notes, ...changed.notes].map((note) => [note.row, note]))
    const left = rows.length === PAGE
    await noteRows(
      work,
      id,
      sheet,
      judged.map((each) => noted.get(each.row) ?? each),
    )
    await noteImport(work, id, {
      state: left ? 'running' : 'done',
      position: rows.at(-1)?.row ?? position,
      dealt: dealt + rows.length,
    })
    return { result: { left }, ledger: [...entered.ledger, ...changed.ledger] }
  },
}

const PAGE = 1000

const enterNew = async (
  work: Work,
  domain: Domain,
  imported: MappedImport,
  judged: readonly Judged[],
  by: Person,
): Promise<Entered> => {
  const fresh = judged.flatMap(({ values, chain, item, ...note }) =>
    values && chain && !item ? [{ id: uuidv7(), values, chain, note }] : [],
  )
  if (fresh.length === 0) return { notes: [], ledger: [] }
  await enterItems(work, domain, await numberItems(work, fresh), by)
  const [cases] = await Promise.all([
    bringIntoCases(work, domain, imported.id, fresh, 'new', by),
    setPublicationDeadlines(work, domain, fresh),
  ])
  return {
    notes: fresh.map(({ id, note }) => ({ ...note, entry: id, revision: 1 })),
    ledger: fresh.map(({ id, values }) => ({
      chain: cases.get(id) ?? id,
      subjectKind: 'disclosure',
      subject: id,
      revision: 1,
      fields: Object.keys(values),
    })),
  }
}
