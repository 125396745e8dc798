import pg from 'pg'
import { loginOf, passwordOf, type Login } from './databaseUrls.ts'
import { GROUPS } from './groups.ts'
import type { Installation } from './Installation.ts'
import { missingRightsStatements } from './rightsStatements.ts'
import { scramVerifier } from './scramVerifier.ts'

const { escapeIdentifier: name, escapeLiteral: literal } = pg

/**
 * The SQL that is missing for the rooms to be kept apart: groups that hold rights, logins in
 * them, and a database that only they may enter. Nothing when everything is as it should be.
 */
export const missingRoleStatements = async (
  client: pg.ClientBase,
  installation: Installation,
): Promise<string[]> => [
  ...(await missingRoles(client, installation)),
  ...(await missingMemberships(client, installation)),
  ...(await missingRightsStatements(client, installation)),
]

/** The SQL that makes a login with the password of its address. */
export const loginStatement = (url: string): string =>
  `CREATE ROLE ${name(loginOf(url))} LOGIN PASSWORD ${literal(scramVerifier(passwordOf(url)))}`

/** The SQL that gives an existing login the password of its address. */
export const passwordStatement = (url: string): string =>
  `ALTER ROLE ${name(loginOf(url))} PASSWORD ${literal(scramVerifier(passwordOf(url)))}`

const missingRoles = async (client: pg.ClientBase, { owner, logins }: Installation) => {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles')
  const existing = new Set(rows.map(({ rolname }) => rolname))
  const groups = Object.values(GROUPS).filter((group) => !existing.has(group))
  const urls = [owner, ...Object.values(logins)].filter((url) => !existing.has(loginOf(url)))
  return [...groups.map((group) => `CREATE ROLE ${name(group)}`), ...urls.map(loginStatement)]
}

const missingMemberships = async (client: pg.ClientBase, { logins }: Installation) => {
  const { rows } = await client.query<{ membership: string }>(
    `select g.rolname || ' ' || m.rolname as membership from pg_auth_members a
     join pg_roles g on g.oid = a.roleid join pg_roles m on m.oid = a.member`,
  )
  const existing = new Set(rows.map(({ membership }) => membership))
  return (Object.keys(logins) as Login[])
    .map((login) => ({ group: GROUPS[login], member: loginOf(logins[login]) }))
    .filter(({ group, member }) => !existing.has(`${group} ${member}`))
    .map(({ group, member }) => `GRANT ${name(group)} TO ${name(member)}`)
}
