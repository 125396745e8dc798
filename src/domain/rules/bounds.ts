import { compareAmounts, isAmount, sameAmount, type Amount } from '../amount.ts'

/** What a limit, as standards and laboratories write it, allows: `≤450`, `450`, `≥5`, `6.5～8.5`. */
interface Bounds {
  least?: Amount
  most?: Amount
  /** The bound itself is no longer allowed. */
  open: boolean
}

/**
 * Whether a plain reading lies beyond its limit. Readings in other words (below the method's limit,
 * nothing found) are left to the laboratory.
 */
export const isBeyond = (value?: string, limit?: string): boolean => {
  const bounds = boundsOf(limit)
  if (!bounds || !isAmount(value)) return false
  const { least, most, open } = bounds
  const below = least === undefined ? 1 : compareAmounts(value, least)
  const above = most === undefined ? -1 : compareAmounts(value, most)
  return open ? below <= 0 || above >= 0 : below < 0 || above > 0
}

/** Whether two limits say the same in different spellings: `450` and `≤450`, `1.0` and `1.00`. */
export const sameLimit = (one: string, other: string): boolean => {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  if (!a || !b) return one === other
  return a.open === b.open && sameBound(a.least, b.least) && sameBound(a.most, b.most)
}

const boundsOf = (limit?: string): Bounds | undefined => {
  if (limit === undefined) return undefined
  if (NOTHING.has(limit)) return { most: '0', open: false }
  const [, sign = '', first, last] = WRITTEN.exec(limit) ?? []
  if (!isAmount(first) || (last !== undefined && !isAmount(last))) return undefined
  const open = sign === '<' || sign === '>'
  if (last !== undefined) return { least: first, most: last, open }
  return sign === '≥' || sign === '>' ? { least: first, open } : { most: first, open }
}

const sameBound = (a?: Amount, b?: Amount): boolean =>
  a === undefined || b === undefined ? a === b : sameAmount(a, b)

/** Limits that allow nothing at all. */
const NOTHING: ReadonlySet<string> = new Set(['未检出', '不得检出', '不应检出'])
const WRITTEN = /^([<>≤≥]?)(-?\d+(?:\.\d+)?)(?:～(-?\d+(?:\.\d+)?))?$/
