import type { Doubt, Spot } from './doubt.ts'
import { personalData } from './personalData.ts'
import { wordingSpots } from './wording.ts'

type Find = (text: string) => readonly Spot[]
type About = Pick<Doubt, 'code' | 'excerpt' | 'instead' | 'except' | 'path'>

/**
 * The value of the doubt's field with what it names replaced wherever it stands. Undefined where
 * nothing was: words that are half bold stand in two texts, and only a person can mend them.
 */
export const replaced = (value: unknown, doubt: About): unknown => {
  const find = finderOf(doubt)
  if (!find) return undefined
  const [, row, column] = doubt.path.split('.')
  const now =
    Array.isArray(value) && row !== undefined && column !== undefined
      ? value.map((each: Readonly<Record<string, unknown>>) => ({
          ...each,
          ...(column in each && { [column]: inValue(each[column], find) }),
        }))
      : inValue(value, find)
  return JSON.stringify(now) === JSON.stringify(value) ? undefined : now
}

/** Finds again, in the text as it is now, what the doubt is about; of a number it knows only the mask. */
const finderOf = ({ code, excerpt, instead, except }: About): Find | undefined => {
  if (instead === undefined) return undefined
  if (code.startsWith('wording.')) {
    const list = [
      { words: excerpt, gravity: 'suggest' as const, instead, ...(except && { except }) },
    ]
    return (text) => wordingSpots(text, list)
  }
  if (!code.startsWith('personal.')) return undefined
  return (text) =>
    personalData(text).filter((spot) => spot.code === code && spot.excerpt === excerpt)
}

/** A text, a list of texts, or the words of a rich text. */
const inValue = (value: unknown, find: Find): unknown => {
  if (typeof value === 'string') return inText(value, find)
  if (Array.isArray(value)) return value.map((each) => inValue(each, find))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      RICH.has(key) ? inValue(inner, find) : inner,
    ]),
  )
}

/** Where a rich text keeps its words; everything else in it is how they look. */
const RICH = new Set(['root', 'children', 'text'])

const inText = (text: string, find: Find): string =>
  find(text).reduceRight(
    (all, { at, length, instead }) =>
      instead === undefined ? all : all.slice(0, at) + instead + all.slice(at + length),
    text,
  )
