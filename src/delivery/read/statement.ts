import type { Bind } from '../../derive/facets/conditions.ts'

/** One SQL statement with its parameters. */
export interface Statement {
  text: string
  values: unknown[]
  /** Asked often in this very form, so that connections may keep it prepared. */
  isCommon: boolean
}

/** Composes a statement; `bind` turns each value into a parameter. */
export const statement = (
  compose: (bind: Bind) => string,
  { isCommon = true }: { isCommon?: boolean } = {},
): Statement => {
  const values: unknown[] = []
  return { text: compose((value) => `$${values.push(value)}`), values, isCommon }
}

/** A statement whose one row holds, as `found`, the first row of a select as JSON, or null. */
export const firstOf = (select: string): string =>
  `select (select to_json(node) from (${select} limit 1) node) as found`

/** A statement whose one row holds, as `found`, all rows of a select as JSON. */
export const allOf = (select: string): string =>
  `select coalesce(json_agg(node), '[]') as found from (${select}) node`
