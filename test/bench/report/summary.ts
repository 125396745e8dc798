import type { Taken } from '../ask/asker.ts'
import type { Job, Subject } from '../ask/tasks.ts'
import { LANES } from '../measure/plan.ts'
import type { Takings } from '../measure/rounds.ts'
import { median, quantile } from './quantile.ts'

/** What a subject reached at a job. */
export interface Row {
  job: Job
  subject: Subject
  /** How many asked at once. */
  lanes: number
  answers: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Its rate as a part of the others', the median of what it was in each round. */
  ofPrepared?: number
  ofMemory?: number
  ofStock?: number
  ofTrusted?: number
  ofFirstPage?: number
}

/** One row for every subject at every job. The first round warmed up and does not count. */
export const summary = (takings: Takings): Row[] =>
  (Object.keys(takings) as Job[]).flatMap((job) =>
    LANES[job].flatMap((lanes) =>
      (Object.keys(takings[job]) as Subject[]).map((subject) =>
        rowOf(takings[job], { job, lanes, subject }),
      ),
    ),
  )

const rowOf = (
  takings: Takings[Job],
  { job, lanes, subject }: Pick<Row, 'job' | 'lanes' | 'subject'>,
): Row => {
  const counted = (of: Subject): Taken[] =>
    (takings[of] ?? []).filter((taken) => taken.lanes === lanes).slice(1)
  const turns = counted(subject)
  const latencies = turns.flatMap((turn) => turn.latencies)
  const part = (other: Subject) => {
    const others = counted(other)
    return other === subject || others.length === 0
      ? undefined
      : median(turns.map(({ rate }, round) => rate / (others[round]?.rate ?? NaN)))
  }
  return {
    job,
    subject,
    lanes,
    answers: latencies.length,
    perSecond: median(turns.map(({ rate }) => rate)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    ofPrepared: part('prepared'),
    ofMemory: part('memory'),
    ofStock: part('stock'),
    ofTrusted: part('trusted'),
    ofFirstPage: part('firstPage'),
  }
}
