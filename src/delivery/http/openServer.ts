import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LIMITS } from '../limits/limits.ts'
import { answerUnreadable } from './unreadable.ts'

/** The server, listening. */
export interface OpenServer {
  server: Server
  port: number
}

/** How long somebody is waited for, in milliseconds. */
export interface Patience {
  /** For a request's headers, and for all of it. */
  headers: number
  request: number
  /** For the next request on a connection. */
  nextRequest: number
  /** While a request or an answer is under way and no byte moves. */
  silence: number
}

/**
 * Listens, and keeps nobody's place for long: who does not send a request in time, does not read the
 * answer, or sends what is no HTTP, loses the connection.
 * @param port 0 takes any free port
 */
export const openServer = (port: number, patience: Patience = PATIENCE): Promise<OpenServer> => {
  const server = createServer({
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.nextRequest,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: LIMITS.headerBytes,
    // The listener says it with a code.
    requireHostHeader: false,
  })
  server.timeout = patience.silence
  server.maxConnections = MOST_CONNECTIONS
  server.maxRequestsPerSocket = MOST_REQUESTS
  server.on('clientError', answerUnreadable)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve({ server, port: (server.address() as AddressInfo).port })
    })
  })
}

const PATIENCE: Patience = {
  headers: 5_000,
  request: 10_000,
  // Longer than proxies keep a connection, so that they close it, not we under their next request.
  nextRequest: 65_000,
  silence: 20_000,
}

/** Each takes some kilobytes and a file descriptor. */
const MOST_CONNECTIONS = 8_000

/** After so many a proxy connects anew, and finds processes that were added since. */
const MOST_REQUESTS = 100_000
