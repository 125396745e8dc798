import type { Item } from './items.ts'

/** How often the large database holds each item. */
export const COPIES = Math.max(1, Number(process.env.BENCH_COPIES ?? 1))

/** Days by which a copy is older than the one before: all of it lies before the first of that one. */
export const OLDER = 3_651

/** The copy of an item, as the large database holds it; the first is the item itself. */
export const copyOf = (item: Item, copy: number): Item =>
  copy === 0
    ? item
    : {
        ...item,
        indexNumber: `${item.indexNumber}-${copy}`,
        listedAt: new Date(item.listedAt.getTime() - copy * OLDER * 86_400_000),
      }
