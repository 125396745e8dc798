import type { Line } from '../Line.ts'
import type { Seal } from '../Seal.ts'

/** What an export is made of: the lines of a day in their order, and after them the day's seal. */
export type Exported = { line: Line } | { seal: Seal }

/** A way to write it down. */
export interface Format {
  mediaType: string
  /** What stands before everything. */
  head: string
  write: (part: Exported) => string
}
