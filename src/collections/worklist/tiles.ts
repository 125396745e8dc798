import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { holdsAnywhere, ROLES, type Person, type Role } from '../../domain/roles.ts'
import { desksOf } from '../../worklist/desksOf.ts'
import type { WorkFilter } from '../../worklist/WorkFilter.ts'

/** A number on the first page: a heap, or a part of one, and the filter that shows exactly it. */
export interface Tile {
  key: string
  label: string
  heap: HeapName
  filter: Pick<WorkFilter, 'role' | 'returned'>
  /** Nobody waits for the person; it is what the office keeps an eye on. */
  isOverview?: true
}

/** What a person finds on their first page, by the posts they hold. */
export const tilesOf = (person: Person): Tile[] => {
  const roles = [...new Set(desksOf(person).map(({ role }) => role))]
  return [
    ...roles.flatMap(tilesAs),
    ...(['mine', 'overdue', 'due-soon'] as const).map(whole),
    ...(holdsAnywhere(person, 'office')
      ? (['under-way', 'live'] as const).map((heap) => ({
          ...whole(heap),
          isOverview: true as const,
        }))
      : []),
  ]
}

const tilesAs = (role: Role): Tile[] =>
  role === 'editor'
    ? [
        {
          key: 'returned',
          label: '退回给我修改',
          heap: 'waiting',
          filter: { role, returned: true },
        },
        { key: 'drafts', label: '正在起草', heap: 'waiting', filter: { role, returned: false } },
      ]
    : [
        {
          key: role,
          label: LABELS[role] ?? `等待我${ROLES[role]}`,
          heap: 'waiting',
          filter: { role },
        },
      ]

/** The office is asked for its consent alone. */
const LABELS: Partial<Record<Role, string>> = { office: '等待我同意免予解读' }

const whole = (heap: HeapName): Tile => ({ key: heap, label: HEAPS[heap], heap, filter: {} })
