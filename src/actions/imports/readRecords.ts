import type { Work } from '../../database/transaction.ts'
import type { Names } from '../../derive/spreadsheet/names.ts'
import {
  fillReader,
  rowReader,
  sampleKnower,
  saysSomething,
} from '../../derive/spreadsheet/readRow.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Reason } from '../../domain/imports.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { normaliseValues } from '../../domain/normalise.ts'
import { columnLetters } from '../../domain/sheets/grid.ts'
import { NO_RECORD, noRecord } from '../../domain/sheets/layout.ts'
import type { FileMapping } from '../../domain/sheets/mapping.ts'
import { identityKey } from '../disclosure/items/identities.ts'
import { namesIn } from './namesIn.ts'
import { readRowsOf, type KeptRow } from './rows.ts'

/** A record as its row, the rows of its tables and what is said of all together tell it. */
export interface SentRecord {
  row: number
  /** What the file says. */
  sent: Values
  /** What is said where the file says nothing. */
  fills: Values
  /** What could not be read. */
  faults: readonly Reason[]
  identity?: string
}

/** What the rows say: a record each, or why it is none. */
export interface ReadRecords {
  records: SentRecord[]
  none: { row: number; outcome: 'none' | 'refused'; reasons: Reason[] }[]
}

/** Reads rows of the records' sheet as they are mapped, each with what its tables say. */
export const readRecords = async (
  work: Work,
  domain: Domain,
  { id, mapping }: { id: string; mapping: FileMapping },
  rows: readonly KeptRow[],
): Promise<ReadRecords> => {
  const [own] = mapping.sheets
  const names = await namesIn(work.query, namesTried(domain, mapping, rows))
  const isSample = sampleKnower(domain, own, names)
  const none = rows.flatMap((row) => whyNone(row, mapping, isSample) ?? [])
  const isNone = new Set(none.map(({ row }) => row))
  const read = rowReader(domain, own, names)
  const fill = fillReader(domain, own, mapping.fills, names)
  const records = rows
    .filter(({ row }) => !isNone.has(row))
    .map((row): SentRecord => {
      const { values, errors } = read(row)
      const fills = fill(row)
      const faults = errors.map(({ at, message }) => ({ message, column: columnLetters(at) }))
      const identity = identityIn(domain, { ...fills, ...values })
      return { row: row.row, sent: values, fills, faults, ...(identity && { identity }) }
    })
  await addTables(work, domain, { id, mapping, names }, records)
  return { records, none }
}

/** The identity of values that were not checked yet. */
export const identityIn = (domain: Domain, values: Values): string | undefined => {
  const fields = fieldsOf(domain)
  const told = Object.fromEntries(domain.identifiedBy.map((key) => [key, values[key]]))
  return identityKey(domain, normaliseValues(fields, told))
}

const namesTried =
  (domain: Domain, mapping: FileMapping, rows: readonly KeptRow[]) =>
  (names: Names): void => {
    const fields = fieldsOf(domain)
    if (!mapping.sheets[0].columns.some((key) => key && fields[key]?.kind === 'items')) return
    rows.forEach(rowReader(domain, mapping.sheets[0], names))
  }

const whyNone = (
  row: KeptRow,
  { sheets: [own], withHidden }: FileMapping,
  isSample: (row: KeptRow) => boolean,
): ReadRecords['none'][number] | undefined => {
  const why = noRecord(row, own)
  if (why) return none(row, NO_RECORD[why])
  if (isSample(row)) return none(row, '模板的示例')
  if (!saysSomething(own, row)) return none(row, '要导入的各列都没有内容')
  if (!row.hidden || withHidden) return undefined
  const message = '这一行在表中是隐藏的；需要导入的，请选择“隐藏的行也导入”'
  return { row: row.row, outcome: 'refused', reasons: [{ message }] }
}

const none = ({ row }: KeptRow, message: string) => ({
  ...{ row, outcome: 'none' as const },
  reasons: [{ message }],
})

const addTables = async (
  work: Work,
  domain: Domain,
  { id, mapping, names }: { id: string; mapping: FileMapping; names: Names },
  records: readonly SentRecord[],
): Promise<void> => {
  const byIdentity = new Map(
    records.flatMap((record) => (record.identity ? [[record.identity, record] as const] : [])),
  )
  for (const sheet of mapping.sheets.slice(1)) {
    const { at, table = '' } = sheet
    const read = rowReader(domain, sheet, names)
    for (const row of await readRowsOf(work, id, at, [...byIdentity.keys()])) {
      const record = byIdentity.get(row.identity)
      if (!record) continue
      const known = (record.sent[table] ?? []) as Values[]
      record.sent = { ...record.sent, [table]: [...known, read(row).values] }
    }
  }
}
