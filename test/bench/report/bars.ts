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
  /** Of the public house; absent when one job alone was measured. */
  delivery?: {
    starts: Starts
    /** After all questions, in MB. */
    resident: number
  }
}

/** The bars of what was measured, all relative but for the memory: a slow machine misses none by itself. */
export const bars = ({ rows, delivery }: Measured): Bar[] => [
  ...rows.filter(({ subject }) => subject === 'house').flatMap((row) => JOB_BARS[row.job](row)),
  ...(delivery ? deliveryBars(delivery) : []),
]

const JOB_BARS: Record<Row['job'], (row: Row) => Bar[]> = {
  coldList: ({ ofPrepared }) => [atLeast('cold list, of the prepared statement', 0.4, ofPrepared)],
  coldItem: ({ ofPrepared }) => [atLeast('cold item, of the prepared statement', 0.4, ofPrepared)],
  hotList: () => [],
  search: ({ ofPrepared }) => [atLeast('search, of one ILIKE statement', 5, ofPrepared)],
  writing: ({ ofStock = 0 }) => [
    atMost('create-review-publish, × stock create-publish', 2, 1 / ofStock),
  ],
}

const deliveryBars = ({ starts, resident }: NonNullable<Measured['delivery']>): Bar[] => [
  atMost('start of delivery, × bare process', 2, median(starts.house) / median(starts.bare)),
  atMost('memory of delivery after load, MB', 200, resident),
]

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
