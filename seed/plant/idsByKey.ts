import type { Payload } from 'payload'

import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { Ids } from './plant.ts'

/** The ids that a statement finds as `key` and `id`; of a key found twice, the later one. */
export const idsByKey = async (
  payload: Payload,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Ids> => {
  const rows = await readerOf(payload)<{ key: string; id: string }>(statement, values)
  return new Map(rows.map(({ key, id }) => [key, id]))
}
