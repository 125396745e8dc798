import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personNamed } from '../../collections/access.ts'
import { mayReadLedger } from '../../policies/ledger.ts'

/** In the navigation, for those who may read the ledger. */
export const LedgerLink = async ({ payload, user }: ServerProps) => {
  const person = user && (await personNamed(payload, String(user.id)))
  if (!person || 'not' in mayReadLedger(person)) return null
  return (
    <Link className="nav__link own-link" href={`${payload.config.routes.admin}/ledger`}>
      办理记录
    </Link>
  )
}
