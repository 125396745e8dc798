import { pairAlike, pairEqual, type Pair } from './align.ts'
import type { Grid, GridColumn, GridRow, Segment } from './Difference.ts'
import { compareRuns } from './richText/compareRuns.ts'
import { textOf, type Run } from './richText/runs.ts'
import { rowOf } from './rows.ts'

type Cells = readonly (readonly Run[])[]

/** Two states of a table within a text: its columns are found by what is in them, then its rows. */
export const compareGrids = (before: readonly Cells[], after: readonly Cells[]): Grid => {
  const columns = columnPairs(before, after)
  return {
    columns: columns.map(columnOf),
    rows: rowPairs(before, after, columns).map((pair): GridRow => {
      const [was, is] = [before[pair.before ?? -1], after[pair.after ?? -1]]
      const cells = columns.map((column): readonly Segment[] =>
        compareRuns(was?.[column.before ?? -1] ?? [], is?.[column.after ?? -1] ?? []),
      )
      return rowOf(pair, cells)
    }),
  }
}

const columnOf = ({ before, after }: Pair): GridColumn => ({
  change: before === undefined ? 'inserted' : after === undefined ? 'deleted' : 'kept',
})

/** As many columns as before are the same ones; otherwise those that hold mostly the same. */
const columnPairs = (before: readonly Cells[], after: readonly Cells[]): Pair[] => {
  const [was, is] = [columnsIn(before), columnsIn(after)]
  if (was.length === is.length) return was.map((_, at) => ({ before: at, after: at }))
  const keys = [was, is].map((columns) => columns.map((column) => column.join('\n')))
  return pairAlike(pairEqual(keys[0] ?? [], keys[1] ?? []), (b, a) =>
    sharedPart(was[b] ?? [], is[a] ?? []),
  )
}

const columnsIn = (rows: readonly Cells[]): string[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => rows.map((row) => textOf(row[at] ?? [])))
}

/** Rows are the same that are alike in the columns that both tables have. */
const rowPairs = (
  before: readonly Cells[],
  after: readonly Cells[],
  columns: readonly Pair[],
): Pair[] => {
  const common = columns.filter((pair) => pair.before !== undefined && pair.after !== undefined)
  const was = before.map((row) => common.map((pair) => textOf(row[pair.before ?? -1] ?? [])))
  const is = after.map((row) => common.map((pair) => textOf(row[pair.after ?? -1] ?? [])))
  const keys = [was, is].map((rows) => rows.map((row) => row.join('\t')))
  return pairAlike(pairEqual(keys[0] ?? [], keys[1] ?? []), (b, a) =>
    sharedPart(was[b] ?? [], is[a] ?? []),
  )
}

/** How many of the texts that are not empty stand in both lists, from 0 to 1. */
const sharedPart = (one: readonly string[], other: readonly string[]): number => {
  const left = other.filter(Boolean)
  const size = one.filter(Boolean).length + left.length
  let shared = 0
  for (const text of one) {
    const at = text === '' ? -1 : left.indexOf(text)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return size === 0 ? 0 : (2 * shared) / size
}
