import type { Work } from '../database/transaction.ts'
import { MOST_COUNTED, type HeapName } from '../domain/heaps.ts'
import type { Cursor } from './cursor.ts'
import { countAlong, readKeys } from './readKeys.ts'
import { readItems, readLines, type WorkLine } from './readLines.ts'
import { walkOf, type Reader } from './walkOf.ts'
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
  const walk = walkOf(heap, reader, filter)
  const found = await readKeys(query, walk, { after, size: size + 1 })
  const shown = found.slice(0, size)
  const read = walk.ofItems ? readItems : readLines
  const lines = await read(
    query,
    shown.map(({ line }) => line),
    reader.person,
  )
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
  const count = await countAlong(query, walkOf(heap, reader, filter), MOST_COUNTED + 1)
  return { count: Math.min(count, MOST_COUNTED), hasMore: count > MOST_COUNTED }
}
