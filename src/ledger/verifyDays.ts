import type { Work } from '../database/transaction.ts'
import { addDays, type Day } from '../domain/time/day.ts'
import { checkSeal, compareDay, watchDay } from './compareDay.ts'
import type { Finding } from './Finding.ts'
import { LINE_DAY } from './Line.ts'
import { SEAL, type Seal } from './Seal.ts'
import { SEALS } from './verifyChains.ts'

/** A day that is over is sealed within the hour; nobody is told before the second one. */
const SEALED_WITHIN_HOURS = 2

/** Compares every day with its seal, and the seals with one another; says how many days there are. */
export async function* verifyDays(query: Work['query']): AsyncGenerator<Finding, number> {
  const due = await dayDue(query)
  const seals = await query<Seal>(
    `select ${SEAL} from editorial.ledger_seals seal order by seal.day`,
  )
  yield* await checkSeals(query, seals)
  const unseen = new Map(seals.map((seal, at) => [seal.day, { seal, before: seals[at - 1] }]))
  const close = (day: Day, watch: Watch): Finding[] => {
    const sealed = unseen.get(day)
    unseen.delete(day)
    if (sealed) return compareDay(sealed.seal, watch.seen())
    return day <= due ? [{ fault: 'unsealed', day }] : []
  }
  let days = 0
  let today: { day: Day; watch: Watch } | undefined
  for await (const line of hashesByDay(query)) {
    if (line.day !== today?.day) {
      if (today) yield* close(today.day, today.watch)
      today = { day: line.day, watch: watchDay(unseen.get(line.day)?.before?.hash ?? '') }
      days++
    }
    today.watch.next(line)
  }
  if (today) yield* close(today.day, today.watch)
  for (const [day, { seal }] of unseen) yield { fault: 'dayMissing', day, seq: seal.lastSeq }
  return days
}

type Watch = ReturnType<typeof watchDay>

const checkSeals = async (query: Work['query'], seals: readonly Seal[]): Promise<Finding[]> => {
  const [head] = await query<{ rows: string; hash: string }>(
    'select rows::text as rows, hash from editorial.ledger_heads where chain = $1',
    [SEALS],
  )
  const last = seals.at(-1)
  const isWhole = Number(head?.rows ?? 0) === seals.length && head?.hash === last?.hash
  return [
    ...seals.flatMap((seal, at) => checkSeal(seal, seals[at - 1])),
    ...(isWhole ? [] : [{ fault: 'sealsMissing', chain: SEALS, day: last?.day } as const]),
  ]
}

/** The last day that must be sealed by now. */
const dayDue = async (query: Work['query']): Promise<Day> => {
  const [row] = await query<{ day: Day }>(
    `select to_char(now() at time zone 'Asia/Shanghai' - make_interval(hours => $1),
                    'YYYY-MM-DD') as day`,
    [SEALED_WITHIN_HOURS],
  )
  return addDays(row?.day ?? '1970-01-02', -1)
}

interface DayLine {
  day: Day
  seq: string
  hash: string
}

async function* hashesByDay(query: Work['query']): AsyncGenerator<DayLine> {
  let last: DayLine | undefined
  do {
    const page: DayLine[] = await query<DayLine>(PAGE, [
      last?.day ?? '-infinity',
      last?.seq ?? '-9223372036854775808',
    ])
    yield* page
    last = page.at(-1)
  } while (last)
}

const PAGE = `
  select to_char(${LINE_DAY}, 'YYYY-MM-DD') as day, line.seq::text as seq, line.hash
  from editorial.ledger line
  where (${LINE_DAY}, line.seq) > ($1::date, $2::bigint)
  order by ${LINE_DAY}, line.seq limit 5000`
