import { ADDRESSES } from './addresses.ts'
import type { Attack } from './Attack.ts'
import { BYTES } from './bytes.ts'
import { QUERIES } from './queries.ts'
import { VALUES } from './values.ts'

/** Everything that is over in a moment. */
export const ATTACKS: readonly Attack[] = [...QUERIES, ...VALUES, ...BYTES, ...ADDRESSES]
