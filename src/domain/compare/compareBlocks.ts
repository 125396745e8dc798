import { pairAlike, pairEqual, type Pair } from './align.ts'
import { canonical } from '../canonical.ts'
import { compareGrids } from './compareGrids.ts'
import type { BlockDifference } from './Difference.ts'
import { likeness, profiles } from './likeness.ts'
import type { Block, RichTable } from './richText/blocks.ts'
import { compareRuns, isUnchanged } from './richText/compareRuns.ts'
import { textOf } from './richText/runs.ts'

/** Two states of a text, block beside block, the unchanged ones too. */
export const compareBlocks = (
  before: readonly Block[],
  after: readonly Block[],
): BlockDifference[] =>
  blockPairs(before, after).flatMap((pair) => {
    const [was, is] = [before[pair.before ?? -1], after[pair.after ?? -1]]
    return was && is ? [bothBlocks(was, is)] : [...one('deleted', was), ...one('inserted', is)]
  })

const blockPairs = (before: readonly Block[], after: readonly Block[]): Pair[] => {
  if (areOneText(before, after)) return [{ before: 0, after: 0 }]
  const profileOf = profiles()
  const [textsBefore, textsAfter] = [before, after].map((blocks) => blocks.map(blockText))
  return pairAlike(pairEqual(before.map(canonical), after.map(canonical)), (b, a) => {
    const [was, is] = [before[b], after[a]]
    if (!was || !is || Boolean(was.table) !== Boolean(is.table)) return 0
    if (was.stands !== is.stands) return 0
    return likeness(profileOf(textsBefore?.[b] ?? ''), profileOf(textsAfter?.[a] ?? ''))
  })
}

/** A title that says something else is the same title. */
const areOneText = (before: readonly Block[], after: readonly Block[]): boolean =>
  before.length === 1 &&
  after.length === 1 &&
  [...before, ...after].every(({ stands, table }) => !stands && !table)

const blockText = ({ runs, table }: Block): string => (table ? tableText(table) : textOf(runs))

const tableText = ({ rows }: RichTable): string =>
  rows.map((row) => row.map(textOf).join('\t')).join('\n')

const one = (change: 'deleted' | 'inserted', block: Block | undefined): BlockDifference[] => {
  if (!block) return []
  const { shape, runs, table } = block
  if (!table) return [{ change, shape, segments: runs.map((run) => ({ change, ...run })) }]
  const grid = change === 'deleted' ? compareGrids(table.rows, []) : compareGrids([], table.rows)
  return [{ change, shape, segments: [], grid }]
}

const bothBlocks = (was: Block, is: Block): BlockDifference => {
  if (was.table && is.table) return bothTables(was.table, is.table)
  const segments = compareRuns(was.runs, is.runs)
  const isSame = was.shape === is.shape
  return {
    change: isSame && isUnchanged(segments) ? 'kept' : 'changed',
    shape: is.shape,
    ...(!isSame && { was: was.shape }),
    segments,
  }
}

const bothTables = (was: RichTable, is: RichTable): BlockDifference => {
  const grid = compareGrids(was.rows, is.rows)
  const isSame = was.layout === is.layout
  const isKept = grid.rows.every(({ change }) => change === 'kept')
  return {
    change: isSame && isKept ? 'kept' : 'changed',
    shape: isSame || !isKept ? '表格' : '表格（表头或合并的单元格不同）',
    ...(!isSame && isKept && { was: '表格' }),
    segments: [],
    grid,
  }
}
