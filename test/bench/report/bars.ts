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
    /** Of the one with the large database. */
    residentLarge?: number
  }
}

/** The bars of what was measured, all relative but for the memory: a slow machine misses none by itself. */
export const bars = ({ rows, delivery }: Measured): Bar[] => [
  ...rows.flatMap((row) => barsOf(row)),
  ...(delivery ? deliveryBars(delivery) : []),
]

const barsOf = (row: Row): Bar[] =>
  (BARS[row.job]?.[row.subject]?.(row) ?? []).map((bar) => ({
    ...bar,
    name: `${bar.name} (${row.lanes} at once)`,
  }))

const BARS: Partial<Record<Row['job'], Partial<Record<Row['subject'], (row: Row) => Bar[]>>>> = {
  coldList: {
    house: ({ ofPrepared }) => [atLeast('cold list, of the prepared statement', 0.45, ofPrepared)],
    trusted: ({ ofPrepared }) => [
      atLeast('cold list by hash, of the prepared statement', 0.7, ofPrepared),
    ],
    large: ({ ofTrusted = 0 }) => [
      atMost('cold list of the large database, × the other', 1.2, 1 / ofTrusted),
    ],
  },
  coldItem: {
    house: ({ ofPrepared }) => [atLeast('cold item, of the prepared statement', 0.45, ofPrepared)],
    trusted: ({ ofPrepared }) => [
      atLeast('cold item by hash, of the prepared statement', 0.7, ofPrepared),
    ],
    large: ({ ofTrusted = 0 }) => [
      atMost('cold item of the large database, × the other', 1.2, 1 / ofTrusted),
    ],
  },
  hotList: {
    house: ({ ofMemory }) => [atLeast('hot list, of Express from memory', 0.8, ofMemory)],
    trusted: ({ ofMemory }) => [atLeast('hot list by hash, of Express from memory', 0.8, ofMemory)],
  },
  hotItem: {
    house: ({ ofMemory }) => [atLeast('hot item, of Express from memory', 0.8, ofMemory)],
    trusted: ({ ofMemory }) => [atLeast('hot item by hash, of Express from memory', 0.8, ofMemory)],
  },
  farPage: {
    trusted: ({ ofFirstPage }) => [atLeast('page 200, of page 1', 0.9, ofFirstPage)],
  },
  search: {
    house: ({ ofPrepared }) => [atLeast('search, of one ILIKE statement', 5, ofPrepared)],
  },
  writing: {
    house: ({ ofStock = 0 }) => [
      atMost('create-review-publish, × stock create-publish', 2, 1 / ofStock),
    ],
  },
}

const deliveryBars = ({
  starts,
  resident,
  residentLarge,
}: NonNullable<Measured['delivery']>): Bar[] => [
  atMost('start of delivery, × bare process', 2, median(starts.house) / median(starts.bare)),
  atMost('memory of delivery after load, MB', 200, resident),
  ...(residentLarge === undefined
    ? []
    : [atMost('memory of delivery with the large database, MB', 200, residentLarge)]),
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
