import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { problemsSeenBy } from '../../policies/problems.ts'

/** In the navigation, for those who look after problems. */
export const ProblemsLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || !problemsSeenBy(person)) return null
  return (
    <Link className="nav__link own-link" href={`${payload.config.routes.admin}/problems`}>
      问题清单
    </Link>
  )
}
