import pg from 'pg'
import { connectTo } from './connectTo.ts'
import { databaseOf, loginOf, withDatabase } from './databaseUrls.ts'
import { loginStatement } from './roleStatements.ts'

/** Makes the owner's login and the database unless they are there. */
export const ensureDatabase = async (steward: string, owner: string): Promise<void> => {
  const database = databaseOf(owner)
  const client = await connectTo(withDatabase(steward, 'postgres'))
  try {
    const role = 'select from pg_roles where rolname = $1'
    if (!(await exists(client, role, loginOf(owner)))) await client.query(loginStatement(owner))
    if (await exists(client, 'select from pg_database where datname = $1', database)) return
    await client.query(
      `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${pg.escapeIdentifier(loginOf(owner))}`,
    )
  } finally {
    await client.end()
  }
}

const exists = async (client: pg.Client, query: string, value: string): Promise<boolean> =>
  ((await client.query(query, [value])).rowCount ?? 0) > 0
