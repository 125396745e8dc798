import type { Pair } from './align.ts'
import type { GridRow, Segment } from './Difference.ts'
import { isUnchanged } from './richText/compareRuns.ts'

/** A row of two tables laid over one another, from the places it has in them. */
export const rowOf = (
  { before, after }: Pair,
  cells: readonly (readonly Segment[])[],
  moved = false,
): GridRow => ({
  change:
    before === undefined
      ? 'inserted'
      : after === undefined
        ? 'deleted'
        : cells.every(isUnchanged) && !moved
          ? 'kept'
          : 'changed',
  ...(before !== undefined && { before: before + 1 }),
  ...(after !== undefined && { after: after + 1 }),
  ...(moved && { moved: true as const }),
  cells,
})
