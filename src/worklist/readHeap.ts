import type { Work } from '../database/transaction.ts'
import { MOST_COUNTED, type HeapName } from '../domain/heaps.ts'
import type { Cursor } from './cursor.ts'
import { countAlong, readKeys } from './readKeys.ts'
import { readItems, readLines, type WorkLine } from './readLines.ts'
import { walksOf, type Reader } from './walks.ts'
import type { WorkFilter } from './WorkFilter.ts'

type Query = Work['query']

/** A page of a heap. */
export interface HeapPage {
  lines: readonly WorkLine[]
  /** After what the next page begins; null on the last page. */
  next: Cursor | null
}

/** The lines of a heap that come after the cursor, or the first ones. */
export const readHeap = async (
  query: Query,
  heap: HeapName,
  reader: Reader,
  { filter = {}, after, size }: { filter?: WorkFilter; after?: Cursor; size: number },
): Promise<HeapPage> => {
  const walks = walksOf(heap, reader, filter)
  const found: Cursor[] = []
  for (const [part, walk] of walks.entries()) {
    if (part < (after?.part ?? 0) || found.length > size) continue
    const keys = await readKeys(query, walk, {
      after: part === after?.part ? after : undefined,
      size: size + 1 - found.length,
      words: filter.words ?? [],
    })
    found.push(...keys.map((key) => ({ part, ...key })))
  }
  const shown = found.slice(0, size)
  const ids = shown.map(({ line }) => line)
  const lines = walks.some(({ ofItems }) => ofItems)
    ? await readItems(query, ids)
    : await readLines(query, ids)
  return { lines, next: found.length > size ? (shown.at(-1) ?? null) : null }
}

/** How much a heap holds; counted no further than `MOST_COUNTED`. */
export interface HeapCount {
  count: number
  /** Whether there is more than was counted. */
  hasMore: boolean
}

/** Counts what `readHeap` reads, page after page, with the same filter. */
export const countHeap = async (
  query: Query,
  heap: HeapName,
  reader: Reader,
  filter: WorkFilter = {},
): Promise<HeapCount> => {
  let count = 0
  for (const walk of walksOf(heap, reader, filter)) {
    if (count <= MOST_COUNTED) count += await countAlong(query, walk, MOST_COUNTED + 1 - count)
  }
  return { count: Math.min(count, MOST_COUNTED), hasMore: count > MOST_COUNTED }
}
