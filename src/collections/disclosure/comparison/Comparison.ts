import type { FieldDifference } from '../../../domain/compare/index.ts'
import type { readEditions } from '../readEditions.ts'

/** Two texts of an item laid over one another: `GET /api/<slug>/:id/compare?from=…&to=…`. */
export interface Comparison {
  from: ComparedText
  to: ComparedText
  /** Why the earlier text is this one; absent where it was asked for. */
  basis?: Basis
  /** Every field in which they differ, in the order of the form. */
  differences: readonly FieldDifference[]
  /** What else can be compared, the newest first. */
  revisions: readonly RevisionLine[]
  editions: Editions
  /** The last revision before the latest one that the person gave an opinion on. */
  reviewed: number | null
}

export type Basis = 'edition' | 'reviewed' | 'first'

/** A text by the revision that it is, and the edition that it was asked for as. */
export interface ComparedText {
  revision: number
  edition?: number
}

export interface RevisionLine {
  no: number
  by: string
  at: string
}

export type Editions = Awaited<ReturnType<typeof readEditions>>
