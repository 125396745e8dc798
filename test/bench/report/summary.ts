import type { Taken } from '../ask/asker.ts'
import type { Job, Subject } from '../ask/tasks.ts'
import type { Takings } from '../measure/rounds.ts'
import { median, quantile } from './quantile.ts'

/** What a subject reached at a job. */
export interface Row {
  job: Job
  subject: Subject
  answers: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Its rate as a part of the others', the median of what it was in each round. */
  ofPrepared?: number
  ofMemory?: number
  ofStock?: number
}

/** One row for every subject at every job. The first round warmed up and does not count. */
export const summary = (takings: Takings): Row[] =>
  (Object.keys(takings) as Job[]).flatMap((job) =>
    (Object.keys(takings[job]) as Subject[]).map((subject) => rowOf(takings, job, subject)),
  )

const rowOf = (takings: Takings, job: Job, subject: Subject): Row => {
  const turns = counted(takings, job, subject)
  const latencies = turns.flatMap((turn) => turn.latencies)
  const part = (other: Subject) => {
    const others = counted(takings, job, other)
    return other === subject || others.length === 0
      ? undefined
      : median(turns.map(({ rate }, round) => rate / (others[round]?.rate ?? NaN)))
  }
  return {
    job,
    subject,
    answers: latencies.length,
    perSecond: median(turns.map(({ rate }) => rate)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    ofPrepared: part('prepared'),
    ofMemory: part('memory'),
    ofStock: part('stock'),
  }
}

const counted = (takings: Takings, job: Job, subject: Subject): Taken[] =>
  (takings[job][subject] ?? []).slice(1)
