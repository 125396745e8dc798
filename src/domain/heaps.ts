/** The heaps in which the office finds its work. The keys stand in addresses. */
export const HEAPS = {
  waiting: '待我办理',
  mine: '我的',
  overdue: '超期',
  'due-soon': '即将到期',
  'under-way': '正在办理',
  live: '已公开',
} as const
export type HeapName = keyof typeof HEAPS

export const isHeapName = (word: string): word is HeapName => Object.hasOwn(HEAPS, word)

/** How many days before its day something counts as due soon; the office's own rule. */
export const DUE_SOON_DAYS = 7

/** A heap is counted no further than this; beyond, it is enough to know that there is more. */
export const MOST_COUNTED = 999
