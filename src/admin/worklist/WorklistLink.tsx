import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { unitsOfWork } from '../../domain/separation.ts'

/** In the navigation, for those who have a part in the review. */
export const WorklistLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || unitsOfWork(person).length === 0) return null
  return (
    <Link className="nav__link work-link" href={`${payload.config.routes.admin}/worklist`}>
      待办
    </Link>
  )
}
