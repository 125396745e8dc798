import type { Job, Subject } from '../ask/tasks.ts'

/** How much is loaded and how long it is measured. */
export interface Plan {
  items: number
  jobs: readonly Job[]
  rounds: number
  /** Of one subject's turn at each job. */
  milliseconds: Record<Job, number>
  /** How often each process is started. */
  starts: number
}

const EVERY_JOB: readonly Job[] = ['coldList', 'coldItem', 'hotList', 'search', 'writing']

/**
 * As many items as the city's report counts; about five minutes. Many short rounds, so that what
 * else the machine does falls on all subjects alike.
 */
export const FULL: Plan = {
  items: 48_471,
  jobs: EVERY_JOB,
  rounds: 20,
  milliseconds: { coldList: 600, coldItem: 600, hotList: 400, search: 600, writing: 1_200 },
  starts: 9,
}

/** A tenth of them, for a quick look; about a minute. */
export const QUICK: Plan = {
  items: 4_847,
  jobs: EVERY_JOB,
  rounds: 2,
  milliseconds: { coldList: 700, coldItem: 700, hotList: 500, search: 700, writing: 1_000 },
  starts: 3,
}

/**
 * How many ask at once. Few write at once in a city, and each of them waits for four answers; one
 * statement that reads every text keeps a core busy for a second.
 */
export const LANES: Record<Job, number> = {
  coldList: 16,
  coldItem: 16,
  hotList: 16,
  search: 4,
  writing: 4,
}

/** Whose turn it is at each job, one right after the other. */
export const TURNS: Record<Job, readonly Subject[]> = {
  coldList: ['house', 'prepared', 'stock'],
  coldItem: ['house', 'prepared', 'stock'],
  hotList: ['house', 'memory', 'prepared', 'stock'],
  search: ['house', 'prepared'],
  writing: ['house', 'stock'],
}

/** One job of a plan, for whoever works on what it measures; starts are left out. */
export const onlyJob = (plan: Plan, job: string): Plan => {
  const jobs = plan.jobs.filter((each) => each === job)
  if (jobs.length === 0) throw new Error(`no job ${job}; there are ${plan.jobs.join(', ')}`)
  return { ...plan, jobs, starts: 0 }
}
