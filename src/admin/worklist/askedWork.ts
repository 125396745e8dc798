import { isHeapName, type HeapName } from '../../domain/heaps.ts'

/** What a person looks for in a heap; an empty text stands for everything. */
export interface AskedWork {
  heap: HeapName
  role: string
  unit: string
  column: string
  domain: string
  stage: string
  /** `1` for what was sent back, `0` for what was not. */
  returned: string
}

export const NO_FILTER: Omit<AskedWork, 'heap'> = {
  role: '',
  unit: '',
  column: '',
  domain: '',
  stage: '',
  returned: '',
}

/** What an address asks for; a heap that is not known is the first one. */
export const readAsked = (address: URLSearchParams): AskedWork => {
  const heap = address.get('heap') ?? ''
  const filter = Object.keys(NO_FILTER).map((key) => [key, address.get(key) ?? ''])
  return { ...NO_FILTER, ...Object.fromEntries(filter), heap: isHeapName(heap) ? heap : 'waiting' }
}

/** The filter as the server reads it; empty when nothing is filtered. */
export const filterQuery = ({ heap: _, ...filter }: AskedWork): string =>
  new URLSearchParams(Object.entries(filter).filter(([, text]) => text.trim() !== '')).toString()

/** The part of an address that `readAsked` reads. */
export const workQuery = (asked: AskedWork): string =>
  [`heap=${asked.heap}`, filterQuery(asked)].filter(Boolean).join('&')
