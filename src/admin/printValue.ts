import { revive, type Described } from '../derive/collection/described.ts'
import { printed } from '../domain/kinds/printed.ts'

/** A value in words; what cannot be read is shown as it is kept. */
export const printValue = (described: Described, value: unknown): string =>
  printed(revive(described), value)
