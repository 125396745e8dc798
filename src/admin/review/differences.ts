import type { Described } from '../../derive/collection/described.ts'
import { sameValue } from '../../domain/compare/sameValue.ts'
import type { Values } from '../../domain/fields/index.ts'

export type Side = 'mine' | 'theirs'

/** A field that two people left with different values. */
export interface Difference {
  key: string
  mine: unknown
  theirs: unknown
  /** What is offered: mine where I changed it, theirs where only they did. */
  offered: Side
}

interface Texts {
  /** The values that both started from. */
  start: Values
  mine: Values
  theirs: Values
}

/** Every field in which the two texts differ, in the order of the form. */
export const differences = (
  fields: Readonly<Record<string, Described>>,
  { start, mine, theirs }: Texts,
): Difference[] =>
  Object.keys(fields)
    .filter((key) => !sameValue(mine[key], theirs[key]))
    .map((key) => ({
      key,
      mine: mine[key],
      theirs: theirs[key],
      offered: sameValue(mine[key], start[key]) ? 'theirs' : 'mine',
    }))

/** One text out of two: theirs, with mine wherever that was chosen. */
export const merged = (
  found: readonly Difference[],
  theirs: Values,
  chosen: Readonly<Record<string, Side>>,
): Values => ({
  ...theirs,
  ...Object.fromEntries(
    found
      .filter(({ key, offered }) => (chosen[key] ?? offered) === 'mine')
      .map(({ key, mine }) => [key, mine ?? null]),
  ),
})
