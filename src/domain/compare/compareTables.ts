import { isEmpty, type Cell, type Cells, type FieldOf, type Values } from '../fields/index.ts'
import { isRows } from '../kinds/index.ts'
import { printed } from '../kinds/printed.ts'
import { pairAlike, pairEqual, type Pair } from './align.ts'
import type { Grid, Segment } from './Difference.ts'
import { likeness, profiles, type Profile } from './likeness.ts'
import { rowOf } from './rows.ts'
import { compareTexts, replaced } from './segments.ts'

/**
 * Two states of a table: rows are found by the code that its declaration sums them up by, and by what
 * they hold where it has none. A row that was moved is shown in its new place.
 */
export const compareTables = (before: unknown, after: unknown, field: FieldOf<'table'>): Grid => {
  const columns = Object.entries(field.columns)
  const [was, is] = [before, after].map((rows) => printedRows(rows, field.columns))
  const { pairs, moved } = rowPairs(was ?? [], is ?? [], field)
  return {
    columns: columns.map(([, { label }]) => ({ change: 'kept', label })),
    rows: pairs.map((pair) => {
      const [earlier, later] = [was?.[pair.before ?? -1], is?.[pair.after ?? -1]]
      const cells = columns.map(([key, cell]) => compareCells(earlier?.[key], later?.[key], cell))
      return rowOf(pair, cells, moved.has(pair))
    }),
  }
}

/** A row as people read it; what was left empty is absent. */
type PrintedRow = Readonly<Record<string, string>>

const printedRows = (rows: unknown, columns: Cells): PrintedRow[] =>
  (isRows(rows) ? rows : []).map((row) => printedRow(row, columns))

const printedRow = (row: Values, columns: Cells): PrintedRow =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, cell]) =>
      isEmpty(row[key]) ? [] : [[key, printed(cell, row[key])]],
    ),
  )

/** In words what changed is shown; a figure, a day or a choice is one thing as a whole. */
const compareCells = (before = '', after = '', { kind }: Cell): readonly Segment[] =>
  kind === 'text' || before === after ? compareTexts(before, after) : replaced(before, after)

interface RowPairs {
  pairs: readonly Pair[]
  moved: ReadonlySet<Pair>
}

const rowPairs = (
  before: readonly PrintedRow[],
  after: readonly PrintedRow[],
  { columns, down }: FieldOf<'table'>,
): RowPairs => {
  const profileOf = profiles()
  const alike = (b: number, a: number) =>
    alikeness(before[b] ?? {}, after[a] ?? {}, columns, profileOf)
  const [was, is] = [before, after].map((rows) => keysOf(rows, down?.by))
  const found = rejoined(pairEqual(was ?? [], is ?? []), was ?? [], is ?? [])
  return { pairs: pairAlike(found.pairs, alike), moved: found.moved }
}

/** What tells each row from the others; of equal ones the first, the second and so on. */
const keysOf = (rows: readonly PrintedRow[], by: string | undefined): string[] => {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const key = (by === undefined ? undefined : row[by]) ?? JSON.stringify(row)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return `${key} ${count}`
  })
}

/** Pairs the rows that stand in both tables, but not in the same order, where they stand now. */
const rejoined = (
  pairs: readonly Pair[],
  before: readonly string[],
  after: readonly string[],
): RowPairs => {
  const gone = new Map(
    pairs.flatMap((pair) =>
      pair.after === undefined && pair.before !== undefined
        ? [[before[pair.before] ?? '', pair.before]]
        : [],
    ),
  )
  const moved = new Set<Pair>()
  const joined = pairs.map((pair) => {
    const at = pair.before === undefined ? gone.get(after[pair.after ?? -1] ?? '') : undefined
    if (at === undefined) return pair
    const found = { before: at, after: pair.after }
    moved.add(found as Pair)
    return found as Pair
  })
  const rejoinedPlaces = new Set([...moved].map(({ before: at }) => at))
  return {
    pairs: joined.filter(
      (pair) => moved.has(pair) || pair.after !== undefined || !rejoinedPlaces.has(pair.before),
    ),
    moved,
  }
}

/** How much of two rows is alike, from 0 to 1: words tell more of what a row is about than figures. */
const alikeness = (
  one: PrintedRow,
  other: PrintedRow,
  columns: Cells,
  profileOf: (text: string) => Profile,
): number => {
  let [shared, all] = [0, 0]
  for (const [key, cell] of Object.entries(columns)) {
    const [was, is] = [one[key], other[key]]
    if (was === undefined && is === undefined) continue
    const weight = WORDS.has(cell.kind) ? 2 : 1
    all += weight
    if (was === is) shared += weight
    else if (cell.kind === 'text' && was && is) {
      shared += weight * likeness(profileOf(was), profileOf(is))
    }
  }
  return all === 0 ? 0 : shared / all
}

const WORDS = new Set<Cell['kind']>(['text', 'choice', 'creditCode', 'documentNumber'])
