import type { Payload } from 'payload'

import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { ChainName } from '../../src/domain/review/index.ts'

/** The chain of every column that chooses one, by the column's id: the office may have chosen anew. */
export const readChains = async (payload: Payload): Promise<ReadonlyMap<string, ChainName>> => {
  const rows = await readerOf(payload)<{ id: string; chain: ChainName }>(
    'select id, chain from public.columns where chain is not null',
  )
  return new Map(rows.map(({ id, chain }) => [id, chain]))
}
