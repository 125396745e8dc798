import type { Values } from './fields/index.ts'

/** Where the columns and units that examples name are to be found. */
export interface Places {
  /** The id of the column with a code. */
  column: (code: string) => string
  /** The id of the unit with a code. */
  unit: (code: string) => string
}

/** An example's values with ids in the place of `columnOf(…)` and `unitOf(…)`. */
export const resolveExample = (values: Values, places: Places): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((part) => resolveToken(part, places))
        : resolveToken(value, places),
    ]),
  )

const resolveToken = (value: unknown, places: Places): unknown => {
  if (typeof value !== 'string') return value
  const [, kind, code = ''] = /^@(column|unit):(.+)$/.exec(value) ?? []
  if (kind === 'column') return places.column(code)
  return kind === 'unit' ? places.unit(code) : value
}
