import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { mayReadMissed } from '../../policies/missedSearches.ts'

/** In the navigation, for those who keep the words that the public finds things by. */
export const MissedLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || 'not' in mayReadMissed(person)) return null
  return (
    <Link className="nav__link own-link" href={`${payload.config.routes.admin}/missed-searches`}>
      公众没有找到的
    </Link>
  )
}
