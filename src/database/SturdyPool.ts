import pg from 'pg'

/**
 * A pool that outlives its database. A connection that breaks while it is checked out and quiet
 * emits 'error' on the client, which nobody else listens to and which would end the process; and
 * whoever checked it out may never give it back (Drizzle does not when `BEGIN` fails, Payload keeps
 * one for ever), so a connection that has ended gives its place free by itself.
 *
 * Its connections send a statement on before the one before it is answered (`pipeline`).
 */
export class SturdyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super({ connectionTimeoutMillis: 10_000, keepAlive: true, pipeline: true, ...options })
    this.on('error', ignore)
    this.on('connect', (client) => {
      client.on('error', ignore)
      client.once('end', () => freePlace(this, client))
    })
  }
}

const ignore = (): void => {}

/** What the pool does itself with an idle connection that ends; it has no public name. */
interface Places {
  _remove: (client: pg.ClientBase, then: () => void) => void
  _pulseQueue: () => void
}

const freePlace = (pool: pg.Pool, client: pg.ClientBase): void => {
  const places = pool as unknown as Places
  places._remove(client, () => places._pulseQueue())
}
