import { addAmounts, isAmount, type Amount } from '../amount.ts'
import type { Values } from '../fields/index.ts'

/**
 * The rows one step below each code (类, 款, 项): the longest code in the table that a row's own code
 * begins with is its parent.
 */
export const childrenByCode = <Row extends Values>(
  rows: readonly Row[],
  by: string,
): Map<unknown, Row[]> => {
  const codes = new Set(rows.map((row) => row[by]))
  const children = new Map<unknown, Row[]>()
  for (const row of rows) {
    const parent = parentCode(row[by], codes)
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(row)
    else children.set(parent, [row])
  }
  return children
}

/**
 * What a table of codes adds up to: the sum of the rows that stand below no other. Undefined while
 * one of their cells holds no amount.
 */
export const topLevelSum = (
  rows: readonly Values[],
  by: string,
  of: string,
): Amount | undefined => {
  const codes = new Set(rows.map((row) => row[by]))
  const tops = rows.filter((row) => parentCode(row[by], codes) === undefined)
  const amounts = tops.map((row) => row[of])
  return amounts.every((amount) => isAmount(amount)) ? addAmounts(amounts) : undefined
}

const parentCode = (code: unknown, codes: ReadonlySet<unknown>): string | undefined => {
  if (typeof code !== 'string') return undefined
  for (let length = Math.min(code.length - 1, LONGEST_CODE); length > 0; length -= 1) {
    if (codes.has(code.slice(0, length))) return code.slice(0, length)
  }
  return undefined
}

/** Longer than any classification's codes. */
const LONGEST_CODE = 40
