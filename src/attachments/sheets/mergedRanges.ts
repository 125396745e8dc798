import type { SheetCell, SheetRow } from '../../domain/sheets/grid.ts'

/** Cells that were made one, counted from zero, both ends included. */
export interface MergedRange {
  startRow: number
  endRow: number
  startCol: number
  endCol: number
}

/**
 * Lets each cell of a merged range say what the range says. Rows come in their order, so that a long
 * sheet is never held as a whole.
 */
export const fillingMerged = (ranges: readonly MergedRange[]) => {
  const waiting = [...ranges].sort((a, b) => b.startRow - a.startRow)
  let open: { range: MergedRange; value: SheetCell }[] = []
  return (at: number, cells: readonly SheetCell[]): Pick<SheetRow, 'cells' | 'spread'> => {
    open = open.filter(({ range }) => range.endRow >= at)
    for (let next = waiting.at(-1); next && next.startRow <= at; next = waiting.at(-1)) {
      waiting.pop()
      const value = next.startRow === at ? (cells[next.startCol] ?? null) : null
      if (value !== null && next.endRow >= at) open.push({ range: next, value })
    }
    return open.length === 0 ? { cells } : filled(cells, open)
  }
}

const filled = (
  cells: readonly SheetCell[],
  open: readonly { range: MergedRange; value: SheetCell }[],
): Pick<SheetRow, 'cells' | 'spread'> => {
  const said: (SheetCell | undefined)[] = [...cells]
  const spread: number[] = []
  for (const { range, value } of open) {
    for (let column = range.startCol; column <= range.endCol; column += 1) {
      said[column] = value
      if (column > range.startCol) spread.push(column)
    }
  }
  return {
    cells: Array.from(said, (cell) => cell ?? null),
    ...(spread.length > 0 && { spread }),
  }
}
