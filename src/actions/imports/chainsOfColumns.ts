import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { CHAINS, type ChainName } from '../../domain/review/index.ts'

/** The chains in which items of a domain are reviewed, by the columns that choose them. */
export const chainsOfColumns = async (
  { query }: Work,
  domain: Domain,
): Promise<ReadonlyMap<string, ChainName>> => {
  const columns = await query<{ id: string; chain: string | null }>(
    'select id, chain from public.columns',
  )
  return new Map(
    columns.map(({ id, chain }) => [id, chain && isChain(chain) ? chain : domain.chain]),
  )
}

const isChain = (word: string): word is ChainName => Object.hasOwn(CHAINS, word)
