import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { mayOpenImport } from '../../policies/imports.ts'

/** In the navigation, for those who write. */
export const ImportsLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || 'not' in mayOpenImport(person)) return null
  return (
    <Link className="nav__link own-link" href={`${payload.config.routes.admin}/imports`}>
      导入表格
    </Link>
  )
}
