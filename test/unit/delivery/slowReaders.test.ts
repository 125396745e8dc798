import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { openServer, type OpenServer } from '../../../src/delivery/http/openServer.ts'
import { slowReaders } from '../../../src/delivery/http/slowReaders.ts'

const PATIENCE = { headers: 5_000, request: 5_000, nextRequest: 5_000, silence: 60_000 }

let open: OpenServer | undefined
afterEach(() => {
  open?.server.closeAllConnections()
  open?.server.close()
})

/** More than the buffers of any two sockets hold. */
const LARGE = Buffer.alloc(64_000_000)

/** Settles with the milliseconds after which the server ended the connection, and the bytes read until then. */
const givenUp = async (
  listener: RequestListener,
  read: (socket: Socket) => void,
  patience: Partial<typeof PATIENCE> = {},
): Promise<{ took: number; bytes: number }> => {
  open = await openServer(0, { ...PATIENCE, ...patience })
  const { server, port } = open
  const begun = Date.now()
  const socket = connect({ port, host: '127.0.0.1' })
  const ended = new Promise<number>((resolve) => {
    server.on('request', (request, response) => {
      request.socket.once('close', () => resolve(Date.now() - begun))
      listener(request, response)
    })
  })
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  read(socket)
  const took = await ended
  socket.resume()
  await once(socket, 'close')
  return { took, bytes: socket.bytesRead }
}

/** Reads a little ten times a second, so that the connection is never silent. */
const drip = (socket: Socket): void => {
  socket.pause()
  const timer = setInterval(() => socket.read(200_000), 100)
  socket.on('close', () => clearInterval(timer))
}

describe('whoever does not read the answer', () => {
  test('loses the connection when no byte moves', async () => {
    const listener: RequestListener = (_, response) => response.end(LARGE)
    const deaf = (socket: Socket) => void socket.pause()
    const { took, bytes } = await givenUp(listener, deaf, { silence: 300 })
    expect(took).toBeLessThan(4_000)
    expect(bytes).toBeLessThan(LARGE.length)
  })

  test('and reads just enough to keep it, loses it too', async () => {
    const readers = slowReaders({ atLeast: 300, slowest: 1e9 })
    const listener: RequestListener = (_, response) => {
      readers.watch(response)
      response.writeHead(200, { 'content-length': LARGE.length }).end(LARGE)
    }
    const { took, bytes } = await givenUp(listener, drip)
    expect(took).toBeLessThan(4_000)
    expect(bytes).toBeLessThan(LARGE.length)
    readers.stop()
  })
})

test('whoever listens to events is not hurried', async () => {
  const readers = slowReaders({ atLeast: 100, slowest: 1e9 })
  open = await openServer(0, PATIENCE)
  open.server.on('request', (_, response) => {
    readers.watch(response)
    response.setHeader('content-type', 'text/event-stream')
    response.write(': here\n\n')
    setTimeout(() => response.end('data: done\n\n'), 500)
  })
  const response = await fetch(`http://127.0.0.1:${open.port}/`)
  expect(await response.text()).toContain('data: done')
  readers.stop()
})
