import type { NodePgSession } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

type SessionParts = ConstructorParameters<typeof NodePgSession>

/** The parts of Payload's Postgres adapter that its types keep to themselves. */
interface Adapter {
  pool: Pool
  drizzle: Drizzle
  sessions: Record<
    string,
    { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> } | undefined
  >
}

export interface Drizzle {
  dialect: SessionParts[1]
  session: { schema: SessionParts[2]; options: SessionParts[3] }
}

export const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** The editorial house's own connections, for reading outside an act. */
export const poolOf = (payload: Payload): Pool => adapterOf(payload).pool
