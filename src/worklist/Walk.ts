/** Adds a value to those of a statement. @returns the place that stands for it */
export type Bind = (value: unknown) => string

/** Parts of a condition; what does not apply is false or undefined. */
export type Conditions = readonly (string | false | undefined)[]

/**
 * A way along an index on which the lines of a heap lie in their order, from as many places of it as
 * there are: a role and a unit, a unit and a column. From each place no more is read than a page, so
 * that a page takes as long in a heap of half a million as in one of fifty.
 */
export interface Walk {
  /** The places: a statement that gives a row for each, called `place` in what follows. */
  places: (bind: Bind) => string
  /** Where the lines lie, as SQL with the alias `w`. */
  from: string
  /** Which of them are wanted at a place. */
  where: (bind: Bind) => Conditions
  /** The id of a line. */
  line: string
  /** What they are ordered by, before their id. */
  key: string
  keyType: 'timestamptz' | 'date'
  /** The last ones first. */
  backwards?: true
  /** Whether a line is an item of the register rather than a case. */
  ofItems?: true
  /** In how many places the same line may lie at once; one, when absent. */
  overlap?: number
}

/** The conditions as one. */
export const allOf = (conditions: Conditions): string =>
  conditions.filter(Boolean).join(' and ') || 'true'
