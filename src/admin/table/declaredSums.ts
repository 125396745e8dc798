import { addAmounts, isAmount, sameAmount, type Amount } from '../../domain/amount.ts'
import { isEmpty, type TableField, type Values } from '../../domain/fields/index.ts'
import { childrenByCode } from '../../domain/kinds/tree.ts'

/** A sum that a table declares: the cell it belongs in, and what its parts add up to now. */
export interface DeclaredSum {
  row: number
  column: string
  sum: Amount
  /** The parts, in words. */
  of: string
  /** Whether the cell says so already. */
  holds: boolean
}

/** Every declared sum of which there are parts, whatever its own cell holds. */
export const declaredSums = (rows: readonly Values[], field: TableField): DeclaredSum[] => [
  ...rows.flatMap((row, index) => across(row, index, field)),
  ...down(rows, field),
]

/** The rows with every declared sum in its cell, inner sums before the sums that are made of them. */
export const withSums = (rows: readonly Values[], field: TableField): Values[] => {
  let summed = [...rows]
  for (let round = 0; round < DEEPEST; round += 1) {
    const wrong = declaredSums(summed, field).filter(({ holds }) => !holds)
    if (wrong.length === 0) break
    summed = wrong.reduce(fillIn, summed)
  }
  return summed
}

/** Levels of codes in any table (类, 款, 项), with room to spare. */
const DEEPEST = 8

const fillIn = (rows: Values[], { row, column, sum }: DeclaredSum): Values[] =>
  rows.with(row, { ...rows[row], [column]: sum })

const across = (row: Values, index: number, { across = {}, columns }: TableField): DeclaredSum[] =>
  Object.entries(across).flatMap(([column, parts]) =>
    sumOf(
      parts.map((part) => row[part]),
      { row: index, column, of: parts.map((part) => columns[part]?.label ?? part).join(' + ') },
      row[column],
    ),
  )

const down = (rows: readonly Values[], { down, columns }: TableField): DeclaredSum[] => {
  if (!down) return []
  const children = childrenByCode(rows, down.by)
  const of = `下级${columns[down.by]?.label ?? ''}合计`
  return rows.flatMap((row, index) =>
    down.of.flatMap((column) =>
      sumOf(
        (children.get(row[down.by]) ?? []).map((child) => child[column]),
        { row: index, column, of },
        row[column],
      ),
    ),
  )
}

/** Nothing can be said of sums with a part that is no amount: its own cell already complains. */
const sumOf = (
  parts: readonly unknown[],
  cell: Pick<DeclaredSum, 'row' | 'column' | 'of'>,
  total: unknown,
): DeclaredSum[] => {
  const present = parts.filter((part) => !isEmpty(part))
  if (present.length === 0 || !present.every((part) => isAmount(part))) return []
  const sum = addAmounts(present)
  return [{ ...cell, sum, holds: isAmount(total) && sameAmount(sum, total) }]
}
