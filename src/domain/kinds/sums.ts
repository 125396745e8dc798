import { addAmounts, isAmount, sameAmount } from '../amount.ts'
import type { TableField, Values } from '../fields/index.ts'
import { isEmpty } from '../fields/index.ts'
import { unfit, type Finding } from './kind.ts'
import { childrenByCode } from './tree.ts'

/** Every sum that a table declares and that does not add up, pointing to the cell of the sum. */
export const sumFindings = (rows: readonly Values[], field: TableField): Finding[] => [
  ...rows.flatMap((row, index) => acrossFindings(row, index, field)),
  ...downFindings(rows, field),
]

const acrossFindings = (row: Values, index: number, { across = {}, columns }: TableField) =>
  Object.entries(across).flatMap(([total, parts]) => {
    const labels = parts.map((part) => columns[part]?.label ?? part).join(' + ')
    const values = parts.map((part) => row[part])
    return compare(row[total], values, `${index}.${total}`, labels)
  })

const downFindings = (rows: readonly Values[], { down, columns }: TableField): Finding[] => {
  if (!down) return []
  const children = childrenByCode(rows, down.by)
  return rows.flatMap((row, index) =>
    down.of.flatMap((column) => {
      const below = children.get(row[down.by]) ?? []
      const words = `下级${columns[down.by]?.label ?? ''}合计`
      const values = below.map((child) => child[column])
      return compare(row[column], values, `${index}.${column}`, words)
    }),
  )
}

/** Nothing is said of sums with a part that is not an amount: its own cell already complains. */
const compare = (total: unknown, parts: unknown[], path: string, words: string): Finding[] => {
  const present = parts.filter((part) => !isEmpty(part))
  if (isEmpty(total) || present.length === 0) return []
  if (!isAmount(total) || !present.every((part) => isAmount(part))) return []
  const sum = addAmounts(present)
  if (sameAmount(sum, total)) return []
  return [{ ...unfit('sum', `应等于${words}：${sum}，现为 ${total}`), path }]
}
