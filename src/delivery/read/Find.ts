import type { Statement } from './statement.ts'

/** What a statement found: the JSON in its one row. */
export type Find = <Found>(statement: Statement) => Promise<Found>
