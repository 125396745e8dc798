import type { PayloadRequest } from 'payload'
import { rolesAwaited } from '../../collections/worklist/tiles.ts'
import { domainsInUse } from '../../domain/off.ts'
import { ROLES, type Person } from '../../domain/roles.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { houseOf } from '../../house.ts'
import { ownPage } from '../pages/ownPage.tsx'
import type { FilterChoices } from './WorkFilters.tsx'
import { WorklistPage } from './WorklistPage.tsx'

/** 待办: what waits for me, what I wrote, what is late; for everybody with a part in the review. */
export const WorklistView = ownPage({
  path: '/worklist',
  title: '待办',
  name: 'work',
  content: async (person, req) =>
    unitsOfWork(person).length > 0 ? (
      <WorklistPage choices={await choicesOf(req, person)} />
    ) : (
      <p role="alert">您不参与信息的起草和审核，没有待办。</p>
    ),
})

const choicesOf = async (req: PayloadRequest, person: Person): Promise<FilterChoices> => ({
  units: await unitsOf(req, person),
  domains: domainsInUse(houseOf(req.payload).domains).map(({ slug, name, group }) => ({
    ...{ value: slug, word: name.zh, group },
  })),
  roles: rolesAwaited(person).map((role) => ({ value: role, word: ROLES[role] })),
})

const unitsOf = async (req: PayloadRequest, person: Person) => {
  const { docs } = await req.payload.find({
    collection: 'organisations' as never,
    where: { id: { in: unitsOfWork(person) } },
    sort: 'code',
    depth: 0,
    pagination: false,
    user: req.user,
    overrideAccess: false,
  })
  const units = docs as unknown as { id: string; name: string }[]
  return units.map(({ id, name }) => ({ value: id, word: name }))
}
