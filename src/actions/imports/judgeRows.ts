import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { isPublicState } from '../../domain/disclosure.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Outcome, Reason } from '../../domain/imports.ts'
import type { Issue } from '../../domain/issues.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Person } from '../../domain/roles.ts'
import { chainOf, type ChainName } from '../../domain/review/index.ts'
import { columnLetters } from '../../domain/sheets/grid.ts'
import { MAY } from '../../policies/disclosure.ts'
import { STATE_AGAINST } from '../disclosure/cases/stateAgainst.ts'
import type { DisclosureSubject } from '../disclosure/cases/subject.ts'
import { readOver } from '../disclosure/items/incoming.ts'
import { referencesIn, unknownAmong } from '../disclosure/items/references.ts'
import { hashOf } from '../disclosure/items/revise.ts'
import { chainsOfColumns } from './chainsOfColumns.ts'
import { earlierRows, matchesOf, type ReadItems } from './matches.ts'
import { readRecords } from './readRecords.ts'
import type { KeptRow, RowNote } from './rows.ts'
import type { MappedImport } from './subject.ts'

/** A row once judged: what becomes of it, and what it is made of where something does. */
export interface Judged extends RowNote {
  values?: Values
  /** The item that it changes, or that says the same. */
  item?: DisclosureSubject
  /** The chain in which a new one is reviewed. */
  chain?: ChainName
}

/**
 * What would become of rows if they were entered now by this person; each is judged as it would be
 * alone. Nothing is changed.
 * @param readItems reads the items that the rows are about; locks them where they are to be changed
 */
export const judgeRows = async (
  work: Work,
  domain: Domain,
  imported: MappedImport,
  by: Person,
  rows: readonly KeptRow[],
  readItems: ReadItems,
): Promise<Judged[]> => {
  const { records, none } = await readRecords(work, domain, imported, rows)
  const [matches, earlier, chains] = await Promise.all([
    matchesOf(work, domain, records, readItems),
    earlierRows(work, imported, records),
    chainsOfColumns(work, domain),
  ])
  const read = records.map((record) => {
    const found = matches.get(record.identity ?? '') ?? []
    const [item] = found
    const sent = item ? record.sent : { ...record.fills, ...record.sent }
    return { record, found, item, ...readOver(work, domain, sent, item?.values, 'submit') }
  })
  const unknown = await unknownAmong(
    work,
    read.map(({ plain }) => referencesIn(fieldsOf(domain), plain)),
  )
  const judged = read.map(({ record, found, item, values, issues }, at): Judged => {
    const { row, identity, faults } = record
    const about = { row, ...(identity && { identity }) }
    const refuse = (reasons: readonly Reason[]) => ({
      ...about,
      outcome: 'refused' as const,
      reasons,
    })
    const twin = identity === undefined ? undefined : earlier.get(identity)
    if (twin !== undefined && twin < row)
      return refuse([{ message: `与第 ${twin} 行是同一条信息` }])
    if (found.length > 1) return refuse([{ message: sayMany(found) }])
    const wrong = [
      ...faults,
      ...[...issues, ...(unknown[at] ?? [])].flatMap(reasonIn(domain, imported)),
    ]
    if (wrong.length > 0) return refuse(wrong.slice(0, MOST_REASONS))
    if (item && hashOf(values) === item.hash)
      return { ...about, outcome: 'same', entry: item.id, item }
    const chain = chains.get(String(values.column)) ?? domain.chain
    const against = item ? againstChange(by, item) : againstNew(by, values, chain)
    if (against) return refuse([{ message: against }])
    if (identity !== undefined) earlier.set(identity, Math.min(row, twin ?? row))
    const outcome: Outcome = item ? 'change' : 'new'
    return { ...about, outcome, values, chain, ...(item && { item, entry: item.id }) }
  })
  return [...judged, ...none].sort((a, b) => a.row - b.row)
}

const MOST_REASONS = 20

const sayMany = (found: readonly DisclosureSubject[]): string =>
  `有 ${found.length} 条信息与它相同：${found.map(({ indexNumber }) => indexNumber).join('、')}`

/** Files are added once the record is there; nothing is said of them before. */
const reasonIn =
  (domain: Domain, { mapping }: MappedImport) =>
  ({ path, message }: Issue): Reason[] => {
    const [key = ''] = path.split('.')
    if (fieldsOf(domain)[key]?.kind === 'files') return []
    const at = mapping.sheets[0].columns.indexOf(key)
    return [{ message, ...(at >= 0 && { column: columnLetters(at) }) }]
  }

const againstNew = (by: Person, values: Values, chain: ChainName): string | undefined => {
  const verdict = MAY.draft(by, { unit: String(values.responsibleUnit), authors: [] })
  if ('not' in verdict) return verdict.not
  return chainOf(chain).isSynchronous
    ? '这个栏目的信息应当逐件起草：与解读材料、解读方案一同办理'
    : undefined
}

/** A draft is changed where it stands; what is public by an amendment, which is reviewed like any other. */
const againstChange = (by: Person, item: DisclosureSubject): string | undefined => {
  const act = isPublicState(item.publicationState) && !item.stage ? 'amend' : 'save'
  const state = STATE_AGAINST[act](item)
  if (state) return `索引号 ${item.indexNumber}：${state}`
  const verdict = MAY[act](by, item)
  return 'not' in verdict ? `索引号 ${item.indexNumber}：${verdict.not}` : undefined
}
