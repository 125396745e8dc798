import type { Work } from '../../database/transaction.ts'
import { columnNamesOf } from '../../database/columnNames.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { domainOf } from '../../house.ts'
import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { closeCases, leaveCase } from '../disclosure/cases/cases.ts'
import {
  dropChangeDeadline,
  dropPublicationDeadlines,
} from '../disclosure/deadlines/publicationDeadlines.ts'
import { restoreTexts } from './restoreTexts.ts'
import { importLine, lockImports, noteImport, type Import } from './subject.ts'

/** What an import that was undone left: texts that somebody has changed since stay. */
export interface Undone {
  discarded: number
  restored: number
  kept: number
}

/**
 * 撤销导入: as long as nothing of it was published, what it entered is discarded and what it changed says
 * again what it said before. Index numbers that were given are not given again, and the history keeps
 * what was there.
 */
export const undoImport: Act<Import, Record<string, never>, Undone> = {
  about: () => 'imports',
  lock: async (work, ids) => {
    const imports = await lockImports(work, ids)
    await work.query(LOCK_CASES, [ids])
    await work.query(LOCK_ENTRIES, [ids])
    return imports
  },
  may: mayCarryOn,
  state: ({ state }) => {
    if (state === 'done' || state === 'stopped') return undefined
    return state === 'running' ? '请先停止导入，再撤销' : '没有可以撤销的导入'
  },
  change: async ({ work, subjects, by }) => {
    const undone: Undone = { discarded: 0, restored: 0, kept: 0 }
    for (const imported of subjects) {
      await refusePublished(work, imported)
      undone.discarded += await discardNew(work, imported)
      const changes = await restoreChanged(work, imported, by)
      undone.restored += changes.restored
      undone.kept += changes.kept
      await noteImport(work, imported.id, { state: 'undone' })
    }
    const why = `作废 ${undone.discarded} 条，恢复 ${undone.restored} 条`
    return { result: undone, ledger: subjects.map((imported) => importLine(imported, why)) }
  },
}

const ITS_ENTRIES = `
  select entry from editorial.import_rows
  where import = any ($1) and entry is not null and revision is not null`
const LOCK_CASES = `
  select id from public.cases where id in (
    select case_id from editorial.case_entries where open and entry in (${ITS_ENTRIES}))
  order by id for update`
const LOCK_ENTRIES = `
  select id from public.entries where id in (${ITS_ENTRIES}) order by id for update`

/** Whatever of it the public has seen is taken back by the act for that, with its reason. */
const refusePublished = async ({ query }: Work, { id }: Import): Promise<void> => {
  const [published] = await query<{ count: number }>(
    `select count(*)::integer as count from editorial.import_rows made
     join editorial.editions edition on edition.entry = made.entry and edition.revision >= made.revision
     where made.import = $1 and made.revision is not null`,
    [id],
  )
  if (published && published.count > 0) {
    throw new Refusal('WRONG_STATE', `其中 ${published.count} 条已经发布，不能再整批撤销`)
  }
}

const discardNew = async (work: Work, { id, domain: slug }: Import): Promise<number> => {
  const { query } = work
  const { table } = columnNamesOf(work.payload, domainOf(work.payload, slug).slug)
  const entered = await query<{ entry: string }>(
    `select entry from editorial.import_rows
     where import = $1 and outcome = 'new' and entry is not null`,
    [id],
  )
  const ids = entered.map(({ entry }) => entry)
  const cases = await casesOf(work, ids)
  await leaveCase(work, ids)
  await closeEmptied(work, cases)
  await dropPublicationDeadlines(work, ids)
  await query('delete from editorial.identities where entry = any ($1)', [ids])
  await query(`delete from ${table} where id = any ($1)`, [ids])
  await query(
    `update public.entries set publication_state = 'discarded', stage = null, case_id = null,
       returned_at = null, updated_at = clock_timestamp() where id = any ($1)`,
    [ids],
  )
  return ids.length
}

const casesOf = async ({ query }: Work, ids: readonly string[]): Promise<string[]> => {
  const cases = await query<{ id: string }>(
    `select distinct case_id as id from editorial.case_entries where open and entry = any ($1)`,
    [ids],
  )
  return cases.map(({ id }) => id)
}

const closeEmptied = async (work: Work, cases: readonly string[]) => {
  const emptied = await work.query<{ id: string }>(
    `select id from public.cases where id = any ($1) and not exists (
       select from editorial.case_entries where case_id = cases.id and open)`,
    [cases],
  )
  await closeCases(
    work,
    emptied.map(({ id }) => id),
  )
}

/** Amendments that were opened for it end; drafts stay in their cases, with the text they had. */
const restoreChanged = async (work: Work, imported: Import, by: Person) => {
  const { query } = work
  const domain = domainOf(work.payload, imported.domain)
  const { restored, kept } = await restoreTexts(work, domain, imported.id, by)
  const amended = await query<{ entry: string; case: string }>(
    `select held.entry, held.case_id as "case" from editorial.import_cases opened
     join editorial.case_entries held on held.case_id = opened.case_id and held.open
     where opened.import = $1 and opened.kind = 'change' and held.entry <> all ($2)`,
    [imported.id, kept],
  )
  await leaveCase(
    work,
    amended.map(({ entry }) => entry),
  )
  for (const { entry } of amended) await dropChangeDeadline(work, domain, entry)
  await query(
    'update public.entries set stage = null, case_id = null, returned_at = null where id = any ($1)',
    [amended.map(({ entry }) => entry)],
  )
  await closeEmptied(work, [...new Set(amended.map((each) => each.case))])
  return { restored, kept: kept.length }
}
