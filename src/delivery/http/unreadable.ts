import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { errorBody } from './errorBody.ts'
import { PUBLIC_HEADERS } from './publicHeaders.ts'

/** Answers what cannot be read as HTTP, or does not come in time, with a code, and closes the connection. */
export const answerUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET' || isAnswering(socket)) {
    socket.destroy()
    return
  }
  const [status, message] = WORDS[error.code ?? ''] ?? [400, '请求不符合 HTTP']
  socket.end(textOf(status, errorBody('BAD_REQUEST', message)))
  // Whoever does not close it too keeps no place.
  setTimeout(() => socket.destroy(), LAST_WORDS).unref()
}

const WORDS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, '请求的地址或者标头过长'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, '请求内容过长'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, '请求没有及时发完'],
}

/** Milliseconds for the last words to arrive. */
const LAST_WORDS = 500

/** Words of ours in the midst of an answer would be read as part of it; Node asks in the same way. */
const isAnswering = (socket: Socket): boolean =>
  (socket as { _httpMessage?: { headersSent: boolean } | null })._httpMessage?.headersSent === true

const textOf = (status: number, body: string): string => {
  const headers = {
    ...PUBLIC_HEADERS,
    'cache-control': 'no-store',
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
  }
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')
}
