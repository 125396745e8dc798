import { coldItem, hotItem } from './items.ts'
import { coldList, hotList } from './lists.ts'
import { farPage } from './pages.ts'
import { search } from './searches.ts'
import { writing } from './writing.ts'
import type { MakeTask } from './task.ts'

/**
 * Who is measured: ours, asked freely and by hash, by hash with a large database, and for a first
 * page; stock Payload; and the bare limits.
 */
export type Subject = 'house' | 'trusted' | 'large' | 'firstPage' | 'stock' | 'prepared' | 'memory'

/** What is measured. */
export type Job = 'coldList' | 'coldItem' | 'hotList' | 'hotItem' | 'farPage' | 'search' | 'writing'

export const TASKS: Record<Job, Partial<Record<Subject, MakeTask>>> = {
  coldList,
  coldItem,
  hotList,
  hotItem,
  farPage,
  search,
  writing,
}
