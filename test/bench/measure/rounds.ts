import type { Taken, Turn } from '../ask/asker.ts'
import type { Job, Subject } from '../ask/tasks.ts'
import { LANES, TURNS, type Plan } from './plan.ts'

/** Where a subject answers, and with which tokens it lets people write. */
export interface Door {
  port: number
  tokens?: readonly string[]
}

/** What came of each subject's turns at a job, in the order of the rounds, the warming up first. */
export type Takings = Record<Job, Partial<Record<Subject, Taken[]>>>

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
  const takings: Takings = { coldList: {}, coldItem: {}, hotList: {}, search: {}, writing: {} }
  for (let round = 0; round <= measuring.plan.rounds; round++) {
    for (const job of measuring.plan.jobs) {
      for (const subject of turned(TURNS[job], round)) {
        const taken = await takeTurn(measuring, round, { job, subject })
        ;(takings[job][subject] ??= []).push(taken)
      }
    }
  }
  return takings
}

/**
 * More than any subject answers in one turn; few enough that the last question of the last round still
 * is a document number.
 */
const QUESTIONS = 40_000

const takeTurn = async (
  { plan, doorOf, take }: Measuring,
  round: number,
  { job, subject }: Pick<Turn, 'job' | 'subject'>,
): Promise<Taken> => {
  const { port, tokens = [] } = doorOf(job, subject)
  const milliseconds = plan.milliseconds[job]
  const from = round * QUESTIONS
  const taken = await take({ job, subject, port, tokens, from, milliseconds, lanes: LANES[job] })
  if (taken.wrong > 0) {
    throw new Error(`${subject} answered ${taken.wrong} × wrong at ${job}: ${taken.fault}`)
  }
  return taken
}

const turned = <Each>(list: readonly Each[], by: number): Each[] => {
  const first = by % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
