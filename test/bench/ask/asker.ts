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
  /** How many ask at once, each on a connection of its own. */
  lanes: number
}

/** What came of it. */
export interface Taken {
  /** Milliseconds of each answer. */
  latencies: number[]
  /** Answers a second: how many ask at once, by how long each waits. */
  rate: number
  /** How many answers were wrong, and how the first one was. */
  wrong: number
  fault?: string
}

const city = makeCity(Number(process.env.BENCH_ITEMS))

const take = async (turn: Turn): Promise<Taken> => {
  const task = TASKS[turn.job][turn.subject]?.({ city, tokens: turn.tokens })
  if (!task) throw new Error(`${turn.subject} has no ${turn.job}`)
  const answers: Answer[] = []
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: turn.lanes }, (_, lane) => ask(task, turn, lane, begin, answers)),
  )
  const faults = answers.flatMap(({ told, nth }) => task.fault(told, nth) ?? [])
  const latencies = answers.map(({ latency }) => latency)
  return {
    latencies,
    rate: rateOf(latencies, turn.lanes),
    wrong: faults.length,
    ...(faults[0] !== undefined && { fault: faults[0] }),
  }
}

/** Not by the clock of the whole turn: at its end the lanes stop one after the other. */
const rateOf = (latencies: readonly number[], lanes: number): number =>
  (1_000 * lanes * latencies.length) / latencies.reduce((sum, each) => sum + each, 0)

interface Answer {
  told: Told
  nth: number
  latency: number
}

/** Answers are kept while the clock runs and checked, every one, when it has stopped. */
const ask = async (task: Task, turn: Turn, lane: number, begin: number, answers: Answer[]) => {
  const connection = await openConnection(turn.port)
  for (let nth = turn.from + lane; ; nth += turn.lanes) {
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
