import pg from 'pg'
import { loginOf } from './databaseUrls.ts'
import { GROUPS } from './groups.ts'
import type { Installation } from './Installation.ts'

const { escapeIdentifier: name } = pg

/** The SQL missing for the database to be entered by the house's groups and owner, and nobody else. */
export const missingRightsStatements = async (
  client: pg.ClientBase,
  { database, owner }: Installation,
): Promise<string[]> => [
  ...(await databaseStatements(client, database, loginOf(owner))),
  ...(await schemaStatements(client, loginOf(owner))),
]

const databaseStatements = async (client: pg.ClientBase, database: string, owner: string) => {
  const grants = await grantsOn(client, 'pg_database', database)
  const closed = grants.some(({ grantee }) => grantee === 'PUBLIC')
    ? [`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`]
    : []
  const connected = new Set(ofRight(grants, 'CONNECT'))
  const groups = Object.values(GROUPS).filter((group) => !connected.has(group))
  const opened =
    groups.length > 0
      ? [`GRANT CONNECT ON DATABASE ${name(database)} TO ${groups.map(name).join(', ')}`]
      : []
  const owned = ofRight(grants, 'CREATE').includes(owner)
    ? []
    : [`GRANT ALL ON DATABASE ${name(database)} TO ${name(owner)}`]
  return [...closed, ...opened, ...owned]
}

const schemaStatements = async (client: pg.ClientBase, owner: string) => {
  const grants = await grantsOn(client, 'pg_namespace', 'public')
  const closed = grants.some(({ grantee }) => grantee === 'PUBLIC')
    ? ['REVOKE ALL ON SCHEMA public FROM PUBLIC']
    : []
  const owners = ofRight(grants, 'CREATE')
  const isOwned = owners.includes(owner) || owners.includes('pg_database_owner')
  return isOwned ? closed : [...closed, `GRANT ALL ON SCHEMA public TO ${name(owner)}`]
}

interface Grant {
  grantee: string
  right: string
}

const CATALOGUE = {
  pg_database: { name: 'datname', rights: `coalesce(datacl, acldefault('d', datdba))` },
  pg_namespace: { name: 'nspname', rights: `coalesce(nspacl, acldefault('n', nspowner))` },
} as const

/** Rights as granted, owners' included; 0 stands for everybody. */
const grantsOn = async (client: pg.ClientBase, table: keyof typeof CATALOGUE, object: string) => {
  const { name: column, rights } = CATALOGUE[table]
  const { rows } = await client.query<Grant>(
    `select case grantee when 0 then 'PUBLIC' else pg_get_userbyid(grantee) end as grantee,
            privilege_type as right
     from ${table}, aclexplode(${rights}) where ${column} = $1`,
    [object],
  )
  return rows
}

const ofRight = (grants: readonly Grant[], right: string): string[] =>
  grants.filter((grant) => grant.right === right).map(({ grantee }) => grantee)
