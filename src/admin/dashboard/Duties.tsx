import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { holdsAnywhere, type Person, type Role } from '../../domain/roles.ts'
import type { ADMINISTRATORS } from '../../domain/separation.ts'

interface Duty {
  says: string
  /** Where it is done, below the address of the admin. */
  places: readonly (readonly [path: string, name: string])[]
}

/** 三员分立: what each of the three administrators is here for, and where. */
const DUTIES: Readonly<Record<(typeof ADMINISTRATORS)[number], Duty>> = {
  administrator: {
    says: '您维护账号、单位和站点，不接触公开的内容和办理记录。',
    places: [
      ['/collections/people', '人员'],
      ['/collections/organisations', '单位'],
      ['/collections/sites', '站点'],
    ],
  },
  security: {
    says: '您授予和收回任职，为不能办理的人代为委托，不建立账号，也不接触公开的内容。',
    places: [
      ['/collections/people', '人员'],
      ['/delegations', '委托'],
    ],
  },
  auditor: {
    says: '您审阅办理记录，不改动任何内容。',
    places: [['/ledger', '办理记录']],
  },
}

/** The first page of an administrator: nothing of the review waits for them. */
export const Duties = ({ payload, person }: { payload: Payload; person: Person }) => {
  const { admin } = payload.config.routes
  const held = Object.entries(DUTIES).filter(([role]) => holdsAnywhere(person, role as Role))
  return held.map(([role, { says, places }]) => (
    <section key={role} className="draft-links">
      <p>{says}</p>
      <ul>
        {places.map(([path, name]) => (
          <li key={path}>
            <Link href={`${admin}${path}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}
