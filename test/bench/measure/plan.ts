import type { Job, Subject } from '../ask/tasks.ts'

/** How much is loaded and how long it is measured. */
export interface Plan {
  items: number
  /** How often the large database holds each item; none is made when absent. */
  copies?: number
  jobs: readonly Job[]
  rounds: number
  /** Of one subject's turn at each job. */
  milliseconds: Record<Job, number>
  /** How often each process is started. */
  starts: number
}

const EVERY_JOB: readonly Job[] = [
  'coldList',
  'coldItem',
  'hotList',
  'hotItem',
  'farPage',
  'search',
  'writing',
]

/**
 * As many items as the city's report counts; about ten minutes. Many short rounds, so that what
 * else the machine does falls on all subjects alike.
 */
export const FULL: Plan = {
  items: 48_471,
  jobs: EVERY_JOB,
  rounds: 20,
  milliseconds: {
    coldList: 600,
    coldItem: 600,
    hotList: 400,
    hotItem: 400,
    farPage: 600,
    search: 600,
    writing: 1_200,
  },
  starts: 9,
}

/** A tenth of them, for a quick look; about a minute. */
export const QUICK: Plan = {
  items: 4_847,
  jobs: EVERY_JOB,
  rounds: 2,
  milliseconds: {
    coldList: 700,
    coldItem: 700,
    hotList: 500,
    hotItem: 500,
    farPage: 700,
    search: 700,
    writing: 1_000,
  },
  starts: 3,
}

/**
 * How many ask at once. Few write at once in a city, and each of them waits for four answers; one
 * statement that reads every text keeps a core busy for a second.
 */
export const LANES: Record<Job, readonly number[]> = {
  coldList: [16, 1],
  coldItem: [16, 1],
  hotList: [16, 1],
  hotItem: [16, 1],
  farPage: [16, 1],
  search: [4],
  writing: [4],
}

/** Whose turn it is at each job, one right after the other. */
const TURNS: Record<Job, readonly Subject[]> = {
  coldList: ['house', 'prepared', 'trusted', 'large', 'stock'],
  coldItem: ['house', 'prepared', 'trusted', 'large', 'stock'],
  hotList: ['house', 'memory', 'trusted', 'prepared', 'stock'],
  hotItem: ['house', 'memory', 'trusted'],
  farPage: ['trusted', 'firstPage'],
  search: ['house', 'prepared'],
  writing: ['house', 'stock'],
}

/** Whose turn it is at a job, as far as they are there. */
export const subjectsAt = (job: Job, { copies }: Plan): readonly Subject[] =>
  TURNS[job].filter((subject) => subject !== 'large' || copies !== undefined)

/** Some jobs of a plan, for whoever works on what they measure; starts are left out. */
export const onlyJobs = (plan: Plan, words: string): Plan => {
  const jobs = plan.jobs.filter((each) => words.split(',').includes(each))
  if (jobs.length === 0) throw new Error(`no job ${words}; there are ${plan.jobs.join(', ')}`)
  return { ...plan, jobs, starts: 0 }
}
