import { diffArrays } from 'diff'

/** What stands in the same place of two sequences: a place in each, or in one alone. */
export interface Pair {
  before?: number
  after?: number
}

/** Pairs what is equal, keeping the order of both; what is left stands alone, the earlier first. */
export const pairEqual = (before: readonly string[], after: readonly string[]): Pair[] => {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  const places = { before: 0, after: 0 }
  const next = (side: keyof typeof places) => ({ [side]: places[side]++ })
  if (!found) return [...before.map(() => next('before')), ...after.map(() => next('after'))]
  return found.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, () => ({
      ...(!added && next('before')),
      ...(!removed && next('after')),
    })),
  )
}

/**
 * Pairs, among what stands alone between two pairs, what is alike, so that the likeness of all is
 * greatest and no order is broken. What is less than half alike is another thing.
 */
export const pairAlike = (
  pairs: readonly Pair[],
  alike: (before: number, after: number) => number,
): Pair[] => {
  const read: Pair[] = []
  let gap = emptyGap()
  const close = () => {
    read.push(...stretchesOf(gap).flatMap((stretch) => closest(stretch, alike)))
    gap = emptyGap()
  }
  for (const pair of pairs) {
    if (pair.before !== undefined && pair.after !== undefined) {
      close()
      read.push(pair)
    } else if (pair.before !== undefined) gap.before.push(pair.before)
    else if (pair.after !== undefined) gap.after.push(pair.after)
  }
  close()
  return read
}

interface Gap {
  before: number[]
  after: number[]
}

const emptyGap = (): Gap => ({ before: [], after: [] })

/** Beyond so many differences in a row, things are paired by likeness alone. */
const MOST_EDITS = 2000
/** Less alike than this are two different things. */
const LEAST = 0.5
/** A wide gap is paired in stretches of so many: each is compared with each. */
const LONGEST = 100

const stretchesOf = ({ before, after }: Gap): Gap[] => {
  const count = Math.max(1, Math.ceil(Math.max(before.length, after.length) / LONGEST))
  const part = (all: readonly number[], index: number) =>
    all.slice((index * all.length) / count, ((index + 1) * all.length) / count)
  return Array.from({ length: count }, (_, index) => ({
    before: part(before, index),
    after: part(after, index),
  }))
}

const closest = ({ before, after }: Gap, alike: (before: number, after: number) => number) => {
  const gains = before.map((b) => after.map((a) => gainOf(alike(b, a))))
  const best = bestFrom(gains, before.length, after.length)
  const read: Pair[] = []
  let [b, a] = [0, 0]
  while (b < before.length || a < after.length) {
    const here = best[b]?.[a] ?? 0
    const gain = gains[b]?.[a] ?? 0
    if (gain > 0 && here === gain + (best[b + 1]?.[a + 1] ?? 0)) {
      read.push({ before: before[b++], after: after[a++] })
    } else if (b < before.length && here === (best[b + 1]?.[a] ?? 0)) {
      read.push({ before: before[b++] })
    } else read.push({ after: after[a++] })
  }
  return read
}

const gainOf = (likeness: number): number => (likeness >= LEAST ? likeness : 0)

/** The greatest likeness that can still be had from each place onwards. */
const bestFrom = (gains: readonly number[][], rows: number, columns: number): number[][] => {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (let b = rows - 1; b >= 0; b -= 1) {
    for (let a = columns - 1; a >= 0; a -= 1) {
      const paired = (gains[b]?.[a] ?? 0) + (best[b + 1]?.[a + 1] ?? 0)
      const row = best[b]
      if (row) row[a] = Math.max(paired, best[b + 1]?.[a] ?? 0, row[a + 1] ?? 0)
    }
  }
  return best
}
