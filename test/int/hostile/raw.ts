import { connect } from 'node:net'

/** What came back over a bare socket. */
export interface Told {
  /** The status of the last answer; undefined when the connection was closed without one. */
  status?: number
  /** The code of its error, when it has one. */
  code?: string
  /** Everything, as it came. */
  text: string
  /** Milliseconds until the connection was closed. */
  took: number
}

/** Sends these bytes and reads until the other side closes the connection. */
export const tell = (port: number, ...parts: readonly (string | Buffer)[]): Promise<Told> =>
  new Promise((resolve) => {
    const begun = Date.now()
    const chunks: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => chunks.push(chunk))
    // A connection that was cut is an answer too.
    socket.on('error', () => {})
    socket.on('close', () => resolve({ ...read(chunks), took: Date.now() - begun }))
    for (const part of parts) socket.write(part)
  })

const read = (chunks: readonly Buffer[]) => {
  const text = Buffer.concat(chunks).toString()
  const status = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].at(-1)?.[1]
  const code = /"extensions":\{"code":"(\w+)"/.exec(text)?.[1]
  return { text, ...(status && { status: Number(status) }), ...(code && { code }) }
}

/** A request as text, after whose answer the connection is to be closed. */
export const asks = (
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): string =>
  [
    `${line} HTTP/1.1`,
    ...Object.entries({ host: 'x', connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    body,
  ].join('\r\n')

/** A POST of bytes to the interface. */
export const posts = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  Buffer.concat([
    Buffer.from(
      asks('POST /graphql', {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      }),
    ),
    Buffer.from(body),
  ])

/** A question to the interface. */
export const questions = (query: string, variables?: unknown): Buffer =>
  posts(JSON.stringify({ query, variables }))

/** The same so many times over, one after the other. */
export const times = (count: number, make: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof make === 'string' ? make : make(at))).join('')
