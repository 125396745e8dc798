import { addAmounts, isAmount, printAmount } from '../../domain/amount.ts'
import { isEmpty, type TableField, type Values } from '../../domain/fields/index.ts'
import { topLevelSum } from '../../domain/kinds/index.ts'

/** What one column of a table comes to, for the line under it. */
interface Total {
  column: string
  label: string
  /** With thousands separators and unit; absent while a cell holds no amount. */
  words?: string
}

/** The totals of every column of amounts or counts; of a table of codes, those of its top level. */
export const totals = (rows: readonly Values[], field: TableField): Total[] =>
  Object.entries(field.columns).flatMap(([column, cell]) => {
    if (cell.kind !== 'money' && cell.kind !== 'count') return []
    const total = cell.kind === 'count' ? countsOf(rows, column) : amountsOf(rows, column, field)
    const words = total === undefined ? undefined : `${printAmount(total)}${cell.unit ?? ''}`
    return [{ column, label: cell.label, ...(words && { words }) }]
  })

const amountsOf = (rows: readonly Values[], column: string, { down }: TableField) => {
  if (down?.of.includes(column)) return topLevelSum(withZeros(rows, column), down.by, column)
  const present = rows.map((row) => row[column]).filter((value) => !isEmpty(value))
  return present.every((value) => isAmount(value)) ? addAmounts(present) : undefined
}

/** An empty cell adds nothing; whether it should be empty is not asked here. */
const withZeros = (rows: readonly Values[], column: string): Values[] =>
  rows.map((row) => (isEmpty(row[column]) ? { ...row, [column]: '0' } : row))

const countsOf = (rows: readonly Values[], column: string): string | undefined => {
  const present = rows.map((row) => row[column]).filter((value) => !isEmpty(value))
  const isCounted = present.every((value) => Number.isSafeInteger(value))
  return isCounted
    ? String(present.reduce<number>((sum, value) => sum + Number(value), 0))
    : undefined
}
