import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { holdsAnywhere } from '../../domain/roles.ts'

/** In the navigation, for those who have posts to entrust or entrust them for others. */
export const DelegationsLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || !(unitsOfWork(person).length > 0 || holdsAnywhere(person, 'security'))) return null
  return (
    <Link className="nav__link ledger-link" href={`${payload.config.routes.admin}/delegations`}>
      委托
    </Link>
  )
}
