import { unreadable, type Finding } from './kind.ts'

/**
 * What no database text can hold, wherever in the value it stands: a NUL or half a character pair,
 * as broken clipboards and crafted requests bring them; and nesting that no editor makes.
 */
export const storableFindings = (value: unknown): Finding[] =>
  isStorable(value, DEEPEST) ? [] : unreadable('含有无法保存的字符或嵌套过深')

const isStorable = (value: unknown, deeper: number): boolean => {
  if (typeof value === 'string') return !UNSTORABLE.test(value)
  if (typeof value !== 'object' || value === null) return true
  if (deeper === 0) return false
  return Object.entries(value).every(
    ([key, inner]) => !UNSTORABLE.test(key) && isStorable(inner, deeper - 1),
  )
}

const UNSTORABLE = /\0|\p{Surrogate}/u
/** Objects and lists within one another; each level of a document's list or table takes two. */
const DEEPEST = 100
