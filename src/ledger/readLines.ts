import type { Work } from '../database/transaction.ts'
import { conditionOf, type LedgerFilter } from './LedgerFilter.ts'
import { LINE, LINE_DAY, type Line } from './Line.ts'

/** A page of the ledger, the newest line first. */
export interface Page {
  lines: readonly Line[]
  /** The number below which the next page begins; null on the last page. */
  next: string | null
}

/** The newest lines below a number, or of all. */
export const readPage = async (
  query: Work['query'],
  filter: LedgerFilter,
  { below, size }: { below?: string; size: number },
): Promise<Page> => {
  const values: unknown[] = [below ?? null, size + 1]
  const lines = await query<Line>(
    `select ${LINE} from editorial.ledger line
     where ($1::bigint is null or line.seq < $1) and ${conditionOf(filter, values)}
     order by line.seq desc limit $2`,
    values,
  )
  const shown = lines.slice(0, size)
  return { lines: shown, next: lines.length > size ? (shown.at(-1)?.seq ?? null) : null }
}

/** Every line there is, day by day and in the order of the seals, a page at a time. */
export async function* readByDay(query: Work['query'], filter: LedgerFilter): AsyncGenerator<Line> {
  let last: Line | undefined
  do {
    const values: unknown[] = [last?.day ?? '-infinity', last?.seq ?? '-9223372036854775808']
    const page: Line[] = await query<Line>(
      `select ${LINE} from editorial.ledger line
       where (${LINE_DAY}, line.seq) > ($1::date, $2::bigint) and ${conditionOf(filter, values)}
       order by ${LINE_DAY}, line.seq limit 1000`,
      values,
    )
    yield* page
    last = page.at(-1)
  } while (last)
}
