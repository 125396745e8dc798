import { connect, type Socket } from 'node:net'

/** A request as it is sent. */
export interface Asked {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  path: string
  token?: string
  /** JSON. */
  body?: string
}

/** An answer as it came. */
export interface Told {
  status: number
  body: Buffer
}

/** A kept-alive connection on which one request follows the other's answer. */
export interface Connection {
  ask: (asked: Asked) => Promise<Told>
  close: () => void
}

/** Bare sockets: a client that did more would take time from the server beside it. */
export const openConnection = async (port: number): Promise<Connection> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return {
    ask: (asked) => {
      const told = receive(socket)
      socket.write(textOf(asked))
      return told
    },
    close: () => socket.destroy(),
  }
}

const textOf = ({ method, path, token, body }: Asked): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'accept: application/json',
    ...(token === undefined ? [] : [`authorization: JWT ${token}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
    '',
    body ?? '',
  ].join('\r\n')

const receive = (socket: Socket): Promise<Told> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    let head: Head | undefined
    const end = (settle: () => void): void => {
      socket.off('data', take).off('close', lost).off('error', lost)
      settle()
    }
    const lost = () => end(() => reject(new Error('the connection ended before the answer')))
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      length += chunk.length
      head ??= headOf(chunks.length === 1 ? chunk : Buffer.concat(chunks))
      if (!head || length < head.from + head.length) return
      const { status, from } = head
      end(() => resolve({ status, body: Buffer.concat(chunks).subarray(from) }))
    }
    socket.on('data', take).on('close', lost).on('error', lost)
  })

interface Head {
  status: number
  /** Where the body begins, and how long it is, in bytes. */
  from: number
  length: number
}

const headOf = (bytes: Buffer): Head | undefined => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const text = bytes.toString('latin1', 0, end)
  const [, length] = /^content-length: *(\d+)/im.exec(text) ?? []
  if (length === undefined) throw new Error(`an answer without a length:\n${text}`)
  return { status: Number(text.slice(9, 12)), from: end + 4, length: Number(length) }
}
