import type { Payload, SanitizedConfig } from 'payload'
import { importFromProject } from './project.ts'

/** Whether hooks of the configuration run at the start; not before the tables are there. */
export interface Opening {
  withHooks: boolean
}

/** Loads the composition root of the editorial house and connects it. */
export const openPayload = async ({ withHooks }: Opening): Promise<Payload> => {
  const { getPayload } = await import('payload')
  const { default: config } = await importFromProject<{ default: Promise<SanitizedConfig> }>(
    'payload.config.ts',
  )
  const payload = await getPayload({ config, disableOnInit: !withHooks })
  releaseLeakedClients(payload)
  return payload
}

/** Lets go of every connection, so that the process can end. */
export const closePayload = async (payload: Payload): Promise<void> => {
  await payload.destroy()
  await poolOf(payload).end()
}

interface PoolClient {
  release: () => void
  removeAllListeners: (event: 'error') => void
  on: (event: 'error', listener: () => void) => void
}

interface Pool {
  _clients: PoolClient[]
  _idle: { client: PoolClient }[]
  end: () => Promise<void>
}

/**
 * Payload keeps one connection checked out for ever and, when it is cut, takes another: after some
 * restarts of the database the pool would be empty (payloadcms/payload#15674). The pool reconnects
 * by itself, so we give that connection back and drop the listener that takes the next.
 */
const releaseLeakedClients = (payload: Payload): void => {
  const pool = poolOf(payload)
  const idle = new Set(pool._idle.map(({ client }) => client))
  for (const client of pool._clients.filter((each) => !idle.has(each))) {
    client.removeAllListeners('error')
    client.on('error', () => {})
    client.release()
  }
}

/** The adapter's pool, which Payload's types do not show. */
const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool
