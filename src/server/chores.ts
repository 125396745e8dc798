import type { Payload } from 'payload'

/** Work that is done again and again without anybody asking: deadlines, sealing the ledger, cleaning. */
export interface Chore {
  name: string
  /** Milliseconds from the end of one run to the begin of the next. */
  every: number
  /** Must bear being cut off and run again. */
  run: (payload: Payload) => Promise<void>
}

/** Every chore that the composition root put into the house, in the order in which they are begun. */
export const choresOf = ({ config }: Pick<Payload, 'config'>): readonly Chore[] =>
  (config.custom as { chores?: readonly Chore[] } | undefined)?.chores ?? []
