import type { Changed } from '../Act.ts'
import type { RowNote } from './rows.ts'

/** What became of some rows of an import. */
export interface Entered {
  notes: RowNote[]
  ledger: Changed<unknown>['ledger'][number][]
}
