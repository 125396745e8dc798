import { createServer, type Server } from 'node:net'

/** A server that greets as an old Postgres does, as far as we talk to one before we refuse it. */
export const oldPostgres = (version: string): Promise<{ server: Server; port: number }> => {
  const server = createServer((socket) => {
    let isGreeted = false
    socket.on('error', () => {})
    socket.on('data', () => {
      if (isGreeted) socket.write(Buffer.concat([answerRow(version), complete, ready]))
      else socket.write(Buffer.concat([authenticated, ready]))
      isGreeted = true
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' ? (address?.port ?? 0) : 0 })
    })
  })
}

/** A message of Postgres's protocol: its letter, its length, its body. */
const message = (letter: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.write(letter)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const authenticated = message('R', Buffer.alloc(4))
const ready = message('Z', Buffer.from('I'))
const complete = message('C', Buffer.from('SHOW\0'))

const answerRow = (value: string): Buffer => {
  const column = Buffer.concat([
    Buffer.from([0, 1]),
    Buffer.from('server_version\0'),
    Buffer.alloc(6),
    TEXT,
  ])
  const length = Buffer.alloc(4)
  length.writeInt32BE(value.length)
  const row = Buffer.concat([Buffer.from([0, 1]), length, Buffer.from(value)])
  return Buffer.concat([message('T', column), message('D', row)])
}

/** Type text, any size, in text form. */
const TEXT = Buffer.from([0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0])
