import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on any free port, tells the bench which, and ends with it. */
export const listen = (server: Server, also: object = {}): Promise<void> =>
  new Promise((resolve) => {
    process.once('disconnect', () => process.exit(0))
    server.keepAliveTimeout = 600_000
    server.listen(0, '127.0.0.1', () => {
      process.send?.({ port: (server.address() as AddressInfo).port, ...also })
      resolve()
    })
  })
