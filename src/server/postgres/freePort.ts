import { createServer } from 'node:net'

/** The wanted port when it is free, otherwise one that is. */
export const freePort = async (wanted = 0): Promise<number> =>
  (await tryPort(wanted)) ?? (await tryPort(0)) ?? Promise.reject(new Error('no port is free'))

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
