import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { ROLES, type Person } from '../../domain/roles.ts'
import { unitsOfWork } from '../../domain/separation.ts'

/** Under the greeting: as what, and for whom, the person is here today. */
export const Posts = async ({ req, person }: { req: PayloadRequest; person: Person }) => {
  if (person.posts.length === 0) return <p>您目前没有任职，请联系安全管理员。</p>
  const units = await namesOf(
    req,
    person.posts.map(({ unit }) => unit),
  )
  const posts = person.posts.map(({ role, unit, for: principal }) =>
    [units.get(unit) ?? '', ROLES[role] + (principal ? `（代 ${principal.name}）` : '')].join(' '),
  )
  return (
    <p className="office__posts">
      {[...new Set(posts)].join('　')}
      {unitsOfWork(person).length > 0 && (
        <Link
          className="office__entrust"
          href={`${req.payload.config.routes.admin}/delegations`}
          prefetch={false}
        >
          委托他人办理
        </Link>
      )}
    </p>
  )
}

const namesOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const { docs } = await req.payload.find({
    collection: 'organisations' as never,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    user: req.user,
    overrideAccess: false,
  })
  const units = docs as unknown as { id: string; name: string }[]
  return new Map(units.map(({ id, name }) => [id, name]))
}
