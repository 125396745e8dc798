import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { ASK_AGAIN_SECONDS, waitingPage, type Waiting } from './waitingPage.ts'

/** The admin's port, open from the first moment: it says what is being waited for until it is not. */
export interface Door {
  server: Server
  /** Answers everybody that they must wait, and for what. */
  wait: (waiting: Waiting) => void
  /** Lets everybody in. */
  open: (handle: RequestListener) => void
  close: () => Promise<void>
}

/** Opens the door on a port. */
export const openDoor = (port: number, first: Waiting): Promise<Door> => {
  let answer = keepWaiting(first)
  const server = createServer((request, response) => answer(request, response))
  const door: Door = {
    server,
    wait: (waiting) => (answer = keepWaiting(waiting)),
    open: (handle) => (answer = handle),
    close: () => closeServer(server),
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(door))
  })
}

/** Says that something must be waited for: a page to a browser, an error to a program. */
export const refuseForNow = (waiting: Waiting, accept: string, response: ServerResponse): void => {
  const isBrowser = accept.includes('text/html')
  response.writeHead(503, {
    'Retry-After': ASK_AGAIN_SECONDS,
    'Cache-Control': 'no-store',
    'Content-Type': isBrowser ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
  })
  response.end(
    isBrowser ? waitingPage(waiting) : JSON.stringify({ errors: [{ message: waiting.zh }] }),
  )
}

const keepWaiting =
  (waiting: Waiting): RequestListener =>
  (request, response) =>
    refuseForNow(waiting, request.headers.accept ?? '', response)

/** Lets answers finish that are being given; who only holds the line open is not waited for. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS).unref()
  })

const LONGEST_ANSWER_MS = 8000
