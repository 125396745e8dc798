import type { PayloadRequest, Where } from 'payload'
import {
  CHAIN_NAMES,
  STAGE_NAMES,
  stageOf,
  waitsFor,
  type StageName,
} from '../domain/review/index.ts'
import { ROLES, type Person, type Role } from '../domain/roles.ts'
import { staffEndpoint } from './responses.ts'

/** A heap of work that waits for somebody: its count opens exactly the list that was counted. */
interface Heap {
  key: string
  label: string
  where: Where
  /** Nobody waits for the person; it is what the office keeps an eye on. */
  isOverview?: true
}

/** What waits for the person who asks: `GET /api/worklist`. */
export const worklistEndpoint = staffEndpoint('get', '/worklist', async (req, person) => ({
  groups: await Promise.all(
    heapsOf(person).map(async ({ where, ...heap }) => ({
      ...heap,
      count: await countOf(req, where),
      href: `/admin/collections/entries?${whereQuery(where)}`,
    })),
  ),
}))

const countOf = async (req: PayloadRequest, where: Where): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'entries' as never,
    where,
    user: req.user,
    overrideAccess: false,
  })
  return totalDocs
}

const heapsOf = (person: Person): Heap[] => [
  ...inRole(person, 'editor', [
    { key: 'returned', label: '退回给我修改', where: { ...at('drafting'), ...isReturned(true) } },
    { key: 'drafts', label: '正在起草', where: { ...at('drafting'), ...isReturned(false) } },
  ]),
  ...ROLE_NAMES.flatMap((role) => {
    const stages = stagesOf(role)
    return stages.length === 0
      ? []
      : inRole(person, role, [
          { key: role, label: `等待我${ROLES[role]}`, where: { stage: { in: stages } } },
        ])
  }),
  ...inRole(person, 'office', [
    {
      key: 'under-way',
      label: '正在办理',
      where: { stage: { exists: true } },
      isOverview: true,
    },
    {
      key: 'live',
      label: '已公开',
      where: { publicationState: { equals: 'live' } },
      isOverview: true,
    },
  ]),
]

const at = (stage: StageName): Where => ({ stage: { equals: stage } })
const isReturned = (exists: boolean): Where => ({ returnedAt: { exists } })

const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** The stages in which a case waits for the role, in whichever chain; drafting is its drafter's own. */
const stagesOf = (role: Role): StageName[] =>
  STAGE_NAMES.filter(
    (stage) =>
      stage !== 'drafting' &&
      CHAIN_NAMES.some((chain) => {
        const here = stageOf(chain, stage)
        return here !== undefined && waitsFor(here).includes(role)
      }),
  )

/** The heaps of a role, in the units that the person has it for. */
const inRole = (person: Person, role: Role, heaps: Heap[]): Heap[] => {
  const units = coveredBy(person.posts.filter((post) => post.role === role))
  if (units.length === 0) return []
  const everywhere = units.length === coveredBy(person.posts).length
  if (everywhere) return heaps
  return heaps.map((heap) => ({
    ...heap,
    where: { ...heap.where, responsibleUnit: { in: units } },
  }))
}

const coveredBy = (posts: Person['posts']): string[] => [
  ...new Set(posts.flatMap(({ covers }) => covers)),
]

/** The condition as Payload's lists read it from an address. */
const whereQuery = (where: Where): string =>
  Object.entries(where)
    .flatMap(([field, condition], index) =>
      Object.entries(condition as Record<string, unknown>).flatMap(([operator, value]) =>
        [value]
          .flat()
          .map(
            (one) =>
              `where[or][0][and][${index}][${field}][${operator}]=${encodeURIComponent(String(one))}`,
          ),
      ),
    )
    .join('&')
