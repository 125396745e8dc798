import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { cityNames } from '../../actions/disclosure/items/cityNames.ts'
import type { Import } from '../../actions/imports/subject.ts'
import { inCell } from '../../derive/spreadsheet/perKind.ts'
import { offeredBy } from '../../derive/spreadsheet/mapFile.ts'
import { planOf } from '../../derive/spreadsheet/plan.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { IMPORT_STATES, OUTCOMES, type ImportState, type Outcome } from '../../domain/imports.ts'
import { columnLetters } from '../../domain/sheets/grid.ts'
import type { MoneyUnit } from '../../domain/sheets/words.ts'
import type { Person } from '../../domain/roles.ts'
import { domainName, domainOf } from '../../house.ts'
import { seenImport } from './seenImport.ts'

/** A column of the records' sheet, and what it holds. */
export interface ShownColumn {
  /** A, B … */
  letters: string
  heading: string
  field: string | null
}

/** A field that a column may hold, or that new records may all say the same in. */
export interface ShownField {
  key: string
  label: string
  isRequired: boolean
  /** Words to choose from; empty where anything is typed. */
  options: readonly string[]
}

/** 一次导入, as its page shows it. */
export interface ShownImport {
  id: string
  domain: string
  domainName: string
  fileName: string
  state: ImportState
  stateName: string
  why: string | null
  sheets: readonly { name: string; hidden: boolean; rows: number }[]
  /** Which of them holds the records; null when none looked like a table. */
  sheet: number | null
  headingRow: number | null
  columns: readonly ShownColumn[]
  /** Tables of the records that lie in sheets of their own, by those sheets' names. */
  tables: readonly string[]
  unit: MoneyUnit | null
  withHidden: boolean
  fills: Readonly<Record<string, string>>
  fields: readonly ShownField[]
  /** How many rows are dealt with in this state, and how many there are. */
  dealt: number
  total: number
  counts: readonly { outcome: Outcome; name: string; count: number }[]
  /** An item of each case in which its records are reviewed. */
  cases: readonly { kind: 'new' | 'change'; item: string; items: number }[]
}

export const describeImport = async (
  req: PayloadRequest,
  person: Person,
  id: string,
): Promise<ShownImport> => {
  const imported = await seenImport(req, person, id)
  const domain = domainOf(req.payload, imported.domain)
  const [counts, cases, fields] = await Promise.all([
    countOutcomes(req, imported),
    readCases(req, id),
    fieldsShown(req, domain),
  ])
  return {
    ...{ id, domain: domain.slug, domainName: domain.name.zh, fileName: imported.fileName },
    ...{ state: imported.state, stateName: IMPORT_STATES[imported.state], why: imported.why },
    ...mappingShown(imported),
    ...{ dealt: imported.dealt, total: imported.total, fields, counts, cases },
  }
}

const mappingShown = ({ sheets, mapping }: Import) => {
  const [own, ...tables] = mapping?.sheets ?? []
  return {
    sheets,
    sheet: own?.at ?? null,
    headingRow: own?.headingRow ?? null,
    columns: (own?.headings ?? []).map((heading, at) => ({
      ...{ letters: columnLetters(at), heading, field: own?.columns[at] ?? null },
    })),
    tables: tables.map(({ at }) => sheets[at]?.name ?? ''),
    unit: own?.unit ?? null,
    withHidden: mapping?.withHidden ?? false,
    fills: mapping?.fills ?? {},
  }
}

const fieldsShown = async (req: PayloadRequest, domain: Domain): Promise<ShownField[]> => {
  const names = await cityNames(readerOf(req.payload))
  const fields = fieldsOf(domain)
  const [plan] = planOf(domain)
  return (plan ? offeredBy(plan, domain) : []).flatMap(({ id: key, heading }) => {
    const field = fields[key]
    if (!field) return []
    const options = inCell(field)?.options?.(field, names) ?? []
    return [{ key, label: heading, isRequired: field.required !== undefined, options }]
  })
}

/** Of records, and of rows of tables that belong to none. */
const countOutcomes = async (
  req: PayloadRequest,
  { id, mapping }: Import,
): Promise<ShownImport['counts']> => {
  const rows = await readerOf(req.payload)<{ outcome: Outcome; count: number }>(
    `select outcome, count(*)::integer as count from editorial.import_rows
     where import = $1 and outcome is not null and (sheet = $2 or outcome = 'refused')
     group by outcome`,
    [id, mapping?.sheets[0].at ?? null],
  )
  const counts = new Map(rows.map(({ outcome, count }) => [outcome, count]))
  return (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => ({
    ...{ outcome, name: OUTCOMES[outcome], count: counts.get(outcome) ?? 0 },
  }))
}

const readCases = (req: PayloadRequest, id: string) =>
  readerOf(req.payload)<ShownImport['cases'][number] & Record<string, unknown>>(
    `select opened.kind, min(held.entry::text) as item, count(*)::integer as items
     from editorial.import_cases opened
     join editorial.case_entries held on held.case_id = opened.case_id and held.open
     where opened.import = $1 group by opened.case_id, opened.kind order by opened.kind desc, item`,
    [id],
  )

/** A line of the list of imports. */
export interface ImportLine {
  id: string
  domainName: string
  fileName: string
  stateName: string
  openedAt: string
}

/** `GET /api/imports`: the person's own, the last first. */
export const listImports = async (
  req: PayloadRequest,
  person: Person,
): Promise<{ imports: ImportLine[] }> => {
  const rows = await readerOf(req.payload)<{
    id: string
    domain: string
    fileName: string
    state: ImportState
    openedAt: Date
  }>(
    `select id, domain, file_name as "fileName", state, opened_at as "openedAt"
     from editorial.imports where by_id = $1 order by opened_at desc limit 50`,
    [person.id],
  )
  return {
    imports: rows.map(({ id, domain, fileName, state, openedAt }) => ({
      ...{ id, fileName, domainName: domainName(req.payload, domain) },
      ...{ stateName: IMPORT_STATES[state], openedAt: openedAt.toISOString() },
    })),
  }
}
