import type { Place } from './pasteRows.ts'

/** The selected cells, first and last corner. */
export interface Selected {
  from: Place
  to: Place
}
