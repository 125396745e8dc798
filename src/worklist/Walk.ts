/** Adds a value to those of a statement. @returns the place that stands for it */
export type Bind = (value: unknown) => string

/**
 * A way along an index on which lines of a heap lie in their order, from as many places of it as
 * there are: a role and a unit, a unit and a column. From each place no more is read than a page, so
 * that a page takes as long in a heap of half a million as in one of fifty.
 */
export interface Walk {
  /** The places, as SQL that gives a row for each. */
  places: (bind: Bind) => string
  /** About how many there are. */
  breadth: number
  /** Where the lines lie, as SQL with the alias `w`. */
  from: string
  /** Which of them lie at a place, and are wanted. */
  where: (bind: Bind) => readonly (string | false | undefined)[]
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
