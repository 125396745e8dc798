import { mapSheet, offeredBy } from '../../derive/spreadsheet/mapFile.ts'
import { planOf, type PlannedSheet } from '../../derive/spreadsheet/plan.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { HEAD } from '../../domain/sheets/layout.ts'
import type { FileMapping, MappingAsked, SheetMapping } from '../../domain/sheets/mapping.ts'
import { MONEY_UNITS, type MoneyUnit } from '../../domain/sheets/words.ts'
import type { Work } from '../../database/transaction.ts'
import { Refusal } from '../../errors.ts'
import { domainOf } from '../../house.ts'
import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { beginChecking } from './beginChecking.ts'
import { readRows } from './rows.ts'
import { importLine, lockImports, type Import } from './subject.ts'

/** 核对导入列: a person says which column holds what; the file is checked anew. */
export const mapImport: Act<Import, MappingAsked, Record<string, never>> = {
  about: () => 'imports',
  lock: lockImports,
  may: mayCarryOn,
  state: ({ state }) =>
    ['mapping', 'checking', 'checked'].includes(state) ? undefined : '导入已经开始，不能再调整各列',
  change: async ({ work, subjects, by, input }) => {
    for (const imported of subjects) {
      const mapping = await corrected(work, imported, input)
      await beginChecking(work, { id: imported.id, domain: imported.domain, mapping }, by)
    }
    return { result: {}, ledger: subjects.map((imported) => importLine(imported)) }
  },
}

const corrected = async (
  work: Work,
  imported: Import,
  input: MappingAsked,
): Promise<FileMapping> => {
  const domain = domainOf(work.payload, imported.domain)
  const [plan] = planOf(domain)
  if (!plan) throw new Error('a domain without a sheet')
  const [before, ...tables] = imported.mapping?.sheets ?? []
  const records = await recordsSheet(work, imported, { domain, plan, before }, input)
  const [unit] = [input.unit === undefined ? before?.unit : unitNamed(input.unit)]
  const { unit: _, ...rest } = records
  return {
    sheets: [{ ...rest, ...(unit && { unit }) }, ...tables.filter(({ at }) => at !== records.at)],
    fills: knownFills(domain, input.fills ?? imported.mapping?.fills ?? {}),
    withHidden: input.withHidden ?? imported.mapping?.withHidden ?? false,
  }
}

interface Sheets {
  domain: Domain
  plan: PlannedSheet
  before: SheetMapping | undefined
}

const recordsSheet = async (
  work: Work,
  imported: Import,
  { domain, plan, before }: Sheets,
  input: MappingAsked,
): Promise<SheetMapping> => {
  const at = input.sheet ?? before?.at ?? 0
  const isSame = before?.at === at && (input.headingRow ?? before.headingRow) === before.headingRow
  if (isSame) return { ...before, columns: columnsAsked(domain, plan, before, input.columns) }
  const sheet = imported.sheets[at]
  if (!sheet) throw new Refusal('WRONG_STATE', '文件里没有这个工作表')
  const head = await readRows(work, imported.id, { sheet: at, after: 0, most: HEAD })
  const mapped = mapSheet(domain, plan, { at, ...sheet, head }, input.headingRow)
  if (!mapped) throw new Refusal('WRONG_STATE', '这一行没有列名，请另选表头所在的行')
  return mapped
}

const columnsAsked = (
  domain: Domain,
  plan: PlannedSheet,
  { headings, columns }: SheetMapping,
  asked: MappingAsked['columns'],
): SheetMapping['columns'] => {
  if (!asked) return columns
  const known = new Set(offeredBy(plan, domain).map(({ id }) => id))
  const used = asked.filter((id) => id !== null)
  if (asked.length !== headings.length || used.some((id) => !known.has(id))) {
    throw new Refusal('WRONG_STATE', '请求的内容无法识别：columns')
  }
  const twice = used.find((id, at) => used.indexOf(id) !== at)
  if (twice !== undefined) {
    throw new Refusal('WRONG_STATE', `“${fieldsOf(domain)[twice]?.label}”只能由一列提供`)
  }
  return asked
}

const unitNamed = (word: string | null): MoneyUnit | undefined => {
  if (word === null || word === '') return undefined
  if (!Object.hasOwn(MONEY_UNITS, word)) throw new Refusal('WRONG_STATE', '没有这个金额单位')
  return word as MoneyUnit
}

const knownFills = (domain: Domain, fills: Readonly<Record<string, string>>) => {
  const fields = fieldsOf(domain)
  return Object.fromEntries(
    Object.entries(fills).filter(([key, text]) => Object.hasOwn(fields, key) && text.trim() !== ''),
  )
}
