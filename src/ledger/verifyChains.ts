import type { Work } from '../database/transaction.ts'
import type { Finding } from './Finding.ts'
import { followChain, type ChainedLine } from './followChain.ts'
import { LINE } from './Line.ts'

/** How much was looked at. */
export interface Walked {
  lines: number
  chains: number
}

/** Follows every chain from its first line to its last, a page at a time. */
export async function* verifyChains(query: Work['query']): AsyncGenerator<Finding, Walked> {
  const walked = { lines: 0, chains: 0 }
  let current: string | undefined
  let chain = followChain()
  for await (const line of linesByChain(query)) {
    if (line.chain !== current) {
      yield* chain.end()
      chain = followChain()
      current = line.chain
      walked.chains++
    }
    walked.lines++
    yield* chain.next(line)
  }
  yield* chain.end()
  yield* lostChains(query)
  return walked
}

async function* linesByChain(query: Work['query']): AsyncGenerator<ChainedLine> {
  let last: ChainedLine | undefined
  do {
    const page: ChainedLine[] = await query<ChainedLine>(PAGE, [
      last?.chain ?? BEFORE_ALL,
      last?.seq ?? MINIMUM,
    ])
    yield* page
    last = page.at(-1)
  } while (last)
}

/** The heads come with the lines, in one statement: acts go on while the ledger is walked. */
const PAGE = `
  select ${LINE}, head.rows::text as "headRows", head.last_seq::text as "headSeq",
         head.hash as "headHash"
  from editorial.ledger line left join editorial.ledger_heads head on head.chain = line.chain
  where (line.chain, line.seq) > ($1::uuid, $2::bigint)
  order by line.chain, line.seq limit 1000`

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'
const MINIMUM = '-9223372036854775808'

/** The name of the seals among the chains; they are walked by day. */
export const SEALS = '00000000-0000-0000-0000-000000005ea1'

async function* lostChains(query: Work['query']): AsyncGenerator<Finding> {
  let after: string = BEFORE_ALL
  for (;;) {
    const rows: { chain: string; seq: string }[] = await query<{ chain: string; seq: string }>(
      `select head.chain, head.last_seq::text as seq from editorial.ledger_heads head
       where head.chain > $1 and head.chain <> $2
         and not exists (select from editorial.ledger line where line.chain = head.chain)
       order by head.chain limit 1000`,
      [after, SEALS],
    )
    for (const { chain, seq } of rows) yield { fault: 'chainMissing', chain, seq }
    const last = rows.at(-1)
    if (!last) return
    after = last.chain
  }
}
