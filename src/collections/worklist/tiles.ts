import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { holdsAnywhere, ROLES, type Person, type Role } from '../../domain/roles.ts'
import { desksOf } from '../../worklist/desksOf.ts'
import type { WorkFilter } from '../../worklist/WorkFilter.ts'

/** A number that is shown: a heap, or a part of one, with the filter that shows exactly it. */
export interface Tile {
  key: string
  label: string
  heap: HeapName
  filter: Pick<WorkFilter, 'role' | 'stage' | 'returned'>
  /** Where on the first page it stands, if there. */
  place?: 'waiting' | 'watched' | 'overview'
}

/** What waits for a person, by the posts they hold, and every heap whole. */
export const tilesOf = (person: Person): Tile[] => [
  ...rolesAwaited(person).flatMap(tilesAs),
  ...(Object.keys(HEAPS) as HeapName[]).map((heap) => ({
    ...{ key: heap, label: HEAPS[heap], heap, filter: {} },
    ...(placeOf(heap, person) && { place: placeOf(heap, person) }),
  })),
]

/** As what work may wait for the person. */
export const rolesAwaited = (person: Person): Role[] => [
  ...new Set(desksOf(person).map(({ role }) => role)),
]

const tilesAs = (role: Role): Tile[] => {
  const drafted = { role, stage: 'drafting' } as const
  const part = { heap: 'waiting', place: 'waiting' } as const
  return role === 'editor'
    ? [
        { ...part, key: 'returned', label: '退回给我修改', filter: { ...drafted, returned: true } },
        { ...part, key: 'drafts', label: '正在起草', filter: { ...drafted, returned: false } },
      ]
    : [{ ...part, key: role, label: LABELS[role] ?? `等待我${ROLES[role]}`, filter: { role } }]
}

/** The office is asked for its consent alone. */
const LABELS: Partial<Record<Role, string>> = { office: '等待我同意免予解读' }

/** What waits stands there part by part; what is under way in the whole city is the office's to see. */
const placeOf = (heap: HeapName, person: Person): Tile['place'] => {
  if (heap === 'waiting') return undefined
  if (heap !== 'under-way' && heap !== 'live') return 'watched'
  return holdsAnywhere(person, 'office') ? 'overview' : undefined
}
