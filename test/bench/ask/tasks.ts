import { coldItem } from './items.ts'
import { coldList, hotList } from './lists.ts'
import { search } from './searches.ts'
import { writing } from './writing.ts'
import type { MakeTask } from './task.ts'

/** Who is measured: ours, stock Payload, and the bare limits. */
export type Subject = 'house' | 'stock' | 'prepared' | 'memory'

/** What is measured. */
export type Job = 'coldList' | 'coldItem' | 'hotList' | 'search' | 'writing'

export const TASKS: Record<Job, Partial<Record<Subject, MakeTask>>> = {
  coldList,
  coldItem,
  hotList,
  search,
  writing,
}
