import type { Work } from '../database/transaction.ts'
import type { Finding } from './Finding.ts'
import { verifyChains, type Walked } from './verifyChains.ts'
import { verifyDays } from './verifyDays.ts'

/**
 * Walks the whole ledger twice, by chain and by day, and tells everything that is not as it was
 * written. Holds a page of it at a time, however long it is, and disturbs nobody's work.
 */
export async function* verifyLedger(
  query: Work['query'],
): AsyncGenerator<Finding, Walked & { days: number }> {
  const walked = yield* verifyChains(query)
  const days = yield* verifyDays(query)
  return { ...walked, days }
}
