import pg from 'pg'

/** A client of one's own, which a lost connection does not turn into an uncaught error. */
export const connectTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'gongkai',
  })
  client.on('error', ignore)
  await client.connect()
  return client
}

/** Whoever uses the client next is told; whoever waits for its end listens to 'end'. */
const ignore = (): void => {}
