import { canonical } from '../../../domain/canonical.ts'
import type { Values } from '../../../domain/fields/index.ts'

/** The fields in which two texts differ, by name: what the ledger keeps of a change. */
export const changedFields = (before: Values, after: Values): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => canonical(before[key]) !== canonical(after[key]))
    .sort()
