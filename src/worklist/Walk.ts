/** Adds a value to those of a statement. @returns the place that stands for it */
export type Bind = (value: unknown) => string

export type Conditions = readonly (string | false | undefined)[]

/**
 * A way along an index on which lines of a heap lie in their order, from as many places of it as
 * there are: a role and a unit, a unit and a column. From each place no more is read than a page, so
 * that a page takes as long in a heap of half a million as in one of fifty.
 */
export interface Walk {
  /** The places: a statement that gives a row for each, called `place` in what follows. */
  places: (bind: Bind) => string
  /** About how many there are. */
  breadth: number
  /** Where the lines lie, as SQL with the alias `w`. */
  from: string
  /** Which of them lie at a place; what the index answers by itself. */
  where: (bind: Bind) => Conditions
  /**
   * What else is asked of a line, each by itself. Few lines are expected to fail: they are asked when
   * the page is put together, and all along the way only if that leaves it short.
   */
  sieve?: (bind: Bind, line: string, place: string) => Conditions
  /** What the sieve asks of the place, by its columns' names. */
  carried?: readonly string[]
  line: string
  /** What they are ordered by, before their id. */
  key: string
  keyType: 'timestamptz' | 'date'
  /** The last ones first. */
  backwards?: true
  /** Whether a line is an item of the register rather than a case. */
  ofItems?: true
  /** In how many places the same line may lie at once; once, when absent. */
  overlap?: number
}

/** The conditions as one; those that do not apply are left out. */
export const allOf = (conditions: Conditions): string =>
  conditions.filter(Boolean).join(' and ') || 'true'
