import type { Taken, Turn } from '../ask/asker.ts'
import { TASKS, type Job, type Subject } from '../ask/tasks.ts'
import { LANES, subjectsAt, type Plan } from './plan.ts'

/** Where a subject answers, and with which tokens it lets people write. */
export interface Door {
  port: number
  tokens?: readonly string[]
}

/** What came of each subject's turns at a job, in the order of the rounds, the warming up first. */
export type Takings = Record<Job, Partial<Record<Subject, TakenBy[]>>>

/** And how many asked at once. */
export interface TakenBy extends Taken {
  lanes: number
}

interface Measuring {
  plan: Plan
  doorOf: (job: Job, subject: Subject) => Door
  take: (turn: Turn) => Promise<Taken>
}

/**
 * Lets the subjects take short turns, each time in another order, so that whatever else the machine
 * does hits them all alike. The first round only warms them up.
 */
export const measureRounds = async (measuring: Measuring): Promise<Takings> => {
  const takings = Object.fromEntries(Object.keys(TASKS).map((job) => [job, {}])) as Takings
  for (let round = 0; round <= measuring.plan.rounds; round++) {
    for (const job of measuring.plan.jobs) {
      for (const [at, lanes] of LANES[job].entries()) {
        const from = (round * LANES[job].length + at) * QUESTIONS
        for (const subject of turned(subjectsAt(job, measuring.plan), round)) {
          const taken = await takeTurn(measuring, { job, subject, lanes, from })
          ;(takings[job][subject] ??= []).push({ ...taken, lanes })
        }
      }
    }
  }
  return takings
}

/**
 * More than any subject answers in one turn; few enough that the last question of the last round still
 * is a document number.
 */
const QUESTIONS = 20_000

const takeTurn = async (
  { plan, doorOf, take }: Measuring,
  turn: Pick<Turn, 'job' | 'subject' | 'lanes' | 'from'>,
): Promise<Taken> => {
  const { job, subject } = turn
  const { port, tokens = [] } = doorOf(job, subject)
  const milliseconds = plan.milliseconds[job]
  const taken = await take({ ...turn, port, tokens, milliseconds })
  if (taken.wrong > 0) {
    throw new Error(`${subject} answered ${taken.wrong} × wrong at ${job}: ${taken.fault}`)
  }
  return taken
}

const turned = <Each>(list: readonly Each[], by: number): Each[] => {
  const first = by % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
