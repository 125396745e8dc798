import type { Job, Subject } from '../ask/tasks.ts'

/** How much is loaded and how long it is measured. */
export interface Plan {
  items: number
  rounds: number
  /** Of one subject's turn at each job. */
  milliseconds: Record<Job, number>
  /** How often each process is started. */
  starts: number
}

/** As many items as the city's report counts; about four minutes. */
export const FULL: Plan = {
  items: 48_471,
  rounds: 8,
  milliseconds: { coldList: 1_500, coldItem: 1_500, hotList: 1_000, writing: 2_000 },
  starts: 9,
}

/** A tenth of them, for a quick look; about forty seconds. */
export const QUICK: Plan = {
  items: 4_847,
  rounds: 2,
  milliseconds: { coldList: 700, coldItem: 700, hotList: 500, writing: 1_000 },
  starts: 3,
}

/** Whose turn it is at each job, one right after the other. */
export const TURNS: Record<Job, readonly Subject[]> = {
  coldList: ['house', 'prepared', 'stock'],
  coldItem: ['house', 'prepared', 'stock'],
  hotList: ['house', 'memory', 'prepared', 'stock'],
  writing: ['house', 'stock'],
}
