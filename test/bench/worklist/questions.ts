import type { HeapName } from '../../../src/domain/heaps.ts'
import type { Person, Role } from '../../../src/domain/roles.ts'
import { shanghaiDay } from '../../../src/domain/time/day.ts'
import type { Work } from '../../../src/database/transaction.ts'
import type { Cursor } from '../../../src/worklist/cursor.ts'
import {
  countHeap,
  readHeap,
  type HeapCount,
  type HeapPage,
} from '../../../src/worklist/readHeap.ts'
import type { WorkFilter } from '../../../src/worklist/WorkFilter.ts'
import { columns, topColumns, units } from '../city/catalogue.ts'
import { DOMAINS, RARE_DOMAIN, writer } from './load.ts'

type Query = Work['query']

/** What somebody asks of their worklist, of a register of whatever size. */
export interface Question {
  name: string
  ask: (query: Query) => Promise<HeapPage | HeapCount>
}

const SIZE = 50
const everywhere = units.map(({ id }) => id)
const [first = '', , , , fifth = ''] = everywhere

const holder = (name: string, id: string, roles: readonly Role[], covers: string[]): Person => ({
  id,
  name,
  posts: roles.map((role) => ({ role, unit: covers[0] ?? '', covers })),
})

/** One of a unit, and one who has every unit of the city. */
export const READERS: readonly Person[] = [
  holder('unit', writer(3), ['editor', 'reviewer', 'secrecy', 'legality'], [first]),
  holder('city', writer(4), ['office', 'reviewer', 'releaser'], everywhere),
]

const branch = columns.filter(({ parentId }) => parentId === topColumns[2]?.id).map(({ id }) => id)
const FILTERS: Readonly<Record<string, WorkFilter>> = {
  'one column': { columns: [columns[70]?.id ?? ''] },
  'a branch of columns': { columns: branch },
  'a domain': { domain: 'policy-document' },
  'a rare domain': { domain: RARE_DOMAIN },
  'one unit': { units: [fifth, first] },
  'a stage': { stage: 'department' },
  'column and domain': {
    columns: [columns[70]?.id ?? ''],
    domain: String(DOMAINS[70 % DOMAINS.length]),
  },
  'branch and domain': { columns: branch, domain: 'policy-document' },
}

/** A page in the middle of what a patient person would page through. */
const farDown = (heap: HeapName, reader: Parameters<typeof readHeap>[2]) => {
  const places = new WeakMap<Query, Cursor | null>()
  return async (query: Query) => {
    if (!places.has(query)) {
      let at: Cursor | null = null
      for (let pages = 0; pages < 10; pages++) {
        const { next }: { next: Cursor | null } = await readHeap(query, heap, reader, {
          ...(at && { after: at }),
          size: SIZE,
        })
        if (!next) break
        at = next
      }
      places.set(query, at)
    }
    const after = places.get(query)
    return readHeap(query, heap, reader, { ...(after && { after }), size: SIZE })
  }
}

const today = shanghaiDay(new Date())

/** Every heap, with and without filters, counted, and far down its list. */
export const QUESTIONS: readonly Question[] = READERS.flatMap((person) => {
  const reader = { person, today, off: [] }
  const page =
    (heap: HeapName, filter: WorkFilter = {}) =>
    (query: Query) =>
      readHeap(query, heap, reader, { filter, size: SIZE })
  return (['waiting', 'mine', 'overdue', 'due-soon', 'under-way', 'live'] as const).flatMap(
    (heap): Question[] => [
      { name: `${person.name}: ${heap}`, ask: page(heap) },
      { name: `${person.name}: ${heap}, counted`, ask: (query) => countHeap(query, heap, reader) },
      { name: `${person.name}: ${heap}, far down`, ask: farDown(heap, reader) },
      ...Object.entries(FILTERS)
        .filter(([, { stage }]) => heap !== 'live' || !stage)
        .map(([name, filter]) => ({
          name: `${person.name}: ${heap}, ${name}`,
          ask: page(heap, filter),
        })),
    ],
  )
})
