import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import { statusOf, type Check } from './Check.ts'
import type { MonitorAddress } from './MonitorAddress.ts'

/** What a process tells of itself. */
export interface Monitored {
  /** Whether it does its work; asked of memory alone. */
  isReady: () => boolean
  checks: () => Promise<readonly Check[]>
  registry: Registry
}

/** The monitor's address, open. */
export interface OpenMonitor {
  port: number
  close: () => Promise<void>
}

/**
 * Opens an address for those who run the house: `/health/live`, `/health/ready`, `/health/business`
 * and `/metrics`. It says what is wrong in words that are fixed, never in those of an error.
 * @param address port 0 takes any free one
 */
export const openMonitor = (
  { port, host, token }: MonitorAddress,
  monitored: Monitored,
): Promise<OpenMonitor> => {
  const isKnown = knower(token)
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE })
  server.on('request', (request, response) => {
    void tell({ request, response, monitored, isKnown }).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve({ port: (server.address() as AddressInfo).port, close: () => closed(server) })
    })
  })
}

/** Milliseconds for a request, and for all checks together. */
const PATIENCE = 5_000

interface Telling {
  request: IncomingMessage
  response: ServerResponse
  monitored: Monitored
  isKnown: (request: IncomingMessage) => boolean
}

const tell = async ({ request, response, monitored, isKnown }: Telling): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sendJson(response, 405, { status: 'method not allowed' })
  }
  const path = (request.url ?? '').split('?')[0]
  if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
  if (path === '/health/ready') {
    return monitored.isReady()
      ? sendJson(response, 200, { status: 'ready' })
      : sendJson(response, 503, { status: 'unavailable' })
  }
  if (path !== '/health/business' && path !== '/metrics') {
    return sendJson(response, 404, { status: 'not found' })
  }
  if (!isKnown(request)) {
    response.setHeader('www-authenticate', 'Bearer')
    return sendJson(response, 401, { status: 'unauthorized' })
  }
  if (path === '/metrics') return sendMetrics(response, monitored.registry)
  const checks = await inTime(monitored.checks)
  const status = statusOf(checks)
  return sendJson(response, status === 'ok' ? 200 : 503, { status, checks })
}

/** What cannot be looked at, or not in time, is a database that does not answer. */
export const inTime = async (look: Monitored['checks']): Promise<readonly Check[]> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), PATIENCE)
  })
  try {
    return await Promise.race([look(), late])
  } catch {
    return [{ name: 'database', status: 'failing' }]
  } finally {
    clearTimeout(timer)
  }
}

const sendMetrics = async (response: ServerResponse, registry: Registry): Promise<void> => {
  const text = await registry.metrics()
  send(response, 200, text, registry.contentType)
}

const sendJson = (response: ServerResponse, status: number, told: object): void =>
  send(response, status, JSON.stringify(told), 'application/json; charset=utf-8')

const send = (response: ServerResponse, status: number, text: string, type: string): void => {
  response
    .writeHead(status, {
      'cache-control': 'no-store',
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      'x-content-type-options': 'nosniff',
    })
    .end(text)
}

/** Whether a request bears the token, in the same time whatever it bears. */
const knower = (token: string | undefined): Telling['isKnown'] => {
  if (token === undefined) return () => true
  const expected = digest(`Bearer ${token}`)
  return ({ headers }) => timingSafeEqual(digest(headers.authorization ?? ''), expected)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
