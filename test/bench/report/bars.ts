import type { Starts } from '../measure/coldStart.ts'
import { median } from './quantile.ts'
import type { Row } from './summary.ts'

/** What is to be reached: a ratio, or megabytes. */
export interface Bar {
  name: string
  wanted: string
  is: number
  reached: boolean
}

export interface Measured {
  rows: readonly Row[]
  starts: Starts
  /** Of the public house after all questions, in MB. */
  resident: number
}

/** The bars, all relative but for the memory: a slow machine misses none of them by itself. */
export const bars = ({ rows, starts, resident }: Measured): Bar[] => {
  const house = (job: Row['job']) => rows.find((row) => row.job === job && row.subject === 'house')
  return [
    atLeast('cold list, of the prepared statement', 0.4, house('coldList')?.ofPrepared),
    atLeast('cold item, of the prepared statement', 0.4, house('coldItem')?.ofPrepared),
    atMost(
      'create-review-publish, × stock create-publish',
      2,
      1 / (house('writing')?.ofStock ?? 0),
    ),
    atMost('start of delivery, × bare process', 2, median(starts.house) / median(starts.bare)),
    atMost('memory of delivery after load, MB', 200, resident),
  ]
}

const atLeast = (name: string, wanted: number, is = 0): Bar => ({
  name,
  wanted: `≥ ${wanted}`,
  is,
  reached: is >= wanted,
})

const atMost = (name: string, wanted: number, is: number): Bar => ({
  name,
  wanted: `≤ ${wanted}`,
  is,
  reached: is <= wanted,
})
