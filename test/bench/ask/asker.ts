import { performance } from 'node:perf_hooks'
import { makeCity } from '../city/city.ts'
import { openConnection, type Told } from './connection.ts'
import type { Task } from './task.ts'
import { TASKS, type Job, type Subject } from './tasks.ts'

/** One subject's turn at one job. */
export interface Turn {
  job: Job
  subject: Subject
  port: number
  tokens: readonly string[]
  /** The number of its first question; every subject of a round is asked the same. */
  from: number
  milliseconds: number
}

/** What came of it. */
export interface Taken {
  /** Milliseconds of each answer, and of all together. */
  latencies: number[]
  elapsed: number
  /** How many answers were wrong, and how the first one was. */
  wrong: number
  fault?: string
}

const CONCURRENCY = 16

const city = makeCity(Number(process.env.BENCH_ITEMS))

const take = async (turn: Turn): Promise<Taken> => {
  const task = TASKS[turn.job][turn.subject]?.({ city, tokens: turn.tokens })
  if (!task) throw new Error(`${turn.subject} has no ${turn.job}`)
  const answers: Answer[] = []
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: CONCURRENCY }, (_, lane) => ask(task, turn, lane, begin, answers)),
  )
  const elapsed = performance.now() - begin
  const faults = answers.flatMap(({ told, nth }) => task.fault(told, nth) ?? [])
  return {
    latencies: answers.map(({ latency }) => latency),
    elapsed,
    wrong: faults.length,
    ...(faults[0] !== undefined && { fault: faults[0] }),
  }
}

interface Answer {
  told: Told
  nth: number
  latency: number
}

/** Answers are kept while the clock runs and checked, every one, when it has stopped. */
const ask = async (task: Task, turn: Turn, lane: number, begin: number, answers: Answer[]) => {
  const connection = await openConnection(turn.port)
  for (let nth = turn.from + lane; ; nth += CONCURRENCY) {
    const asked = performance.now()
    if (asked - begin >= turn.milliseconds) break
    const told = await task.run(connection.ask, nth)
    answers.push({ told, nth, latency: performance.now() - asked })
  }
  connection.close()
}

process.on('message', (turn: Turn) => {
  take(turn).then(
    (taken) => process.send?.(taken),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))
process.send?.('ready')
