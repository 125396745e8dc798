import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askOutside, type Address, type Ways } from '../../../src/outside/askOutside.ts'

let server: Server
let port: number
let asked: string[]
beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`)
    const [, status = '200', ...rest] = (request.url ?? '').split('~')
    const to = rest.join('~')
    response.writeHead(Number(status), to ? { Location: to } : {})
    response.end('x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
)

const HERE: Address = { address: '127.0.0.1', family: 4 }

/** A network in which our server is outside. */
const open = (more: Ways = {}): Ways => ({
  resolve: async () => [HERE],
  isInner: () => false,
  ...more,
})

describe('an address outside', () => {
  test('is asked under its own name, and told by its status', async () => {
    expect(await askOutside(`http://www.gov.example:${port}/a~404`, open())).toEqual({
      kind: 'status',
      status: 404,
    })
    expect(asked).toEqual([`www.gov.example:${port} /a~404`])
  })

  test('is followed where it leads on', async () => {
    const answer = await askOutside(`http://a.example:${port}/~302~/b~410`, open())
    expect(answer).toEqual({ kind: 'status', status: 410 })
  })

  test('that leads in circles, or says nothing, is silent', async () => {
    expect(await askOutside(`http://a.example:${port}/~302~/~302~`, open())).toMatchObject({
      kind: 'status',
    })
    expect(await askOutside(`http://a.example:${port}/`, open({ seconds: 0 }))).toEqual({
      kind: 'silent',
    })
  })

  test('that no name server knows, or that nobody serves, is told so', async () => {
    const unknown = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
    expect(await askOutside('http://a.example/', open({ resolve: unknown }))).toEqual({
      kind: 'noHost',
    })
    const nobody = await new Promise<number>((resolve) => {
      const closed = createServer().listen(0, '127.0.0.1', () => {
        const at = (closed.address() as AddressInfo).port
        closed.close(() => resolve(at))
      })
    })
    expect(await askOutside(`http://a.example:${nobody}/`, open())).toEqual({ kind: 'refused' })
  })
})

describe('the office’s own network is never asked', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]'])(
    'by its address, written %s',
    async (host) => {
      expect(await askOutside(`http://${host}:${port}/`)).toEqual({ kind: 'inner' })
      expect(asked).toEqual([])
    },
  )

  test('by a public name that leads there, even beside a public address', async () => {
    const resolve = async () => [{ address: '8.8.8.8', family: 4 }, HERE]
    expect(await askOutside(`http://a.example:${port}/`, { resolve })).toEqual({ kind: 'inner' })
    expect(asked).toEqual([])
  })

  test('by being led there from outside', async () => {
    const isInner = (address: string) => address === '10.0.0.1'
    const ways = open({ isInner })
    const url = `http://a.example:${port}/~302~http://10.0.0.1:${port}/`
    expect(await askOutside(url, ways)).toEqual({ kind: 'inner' })
    expect(asked).toHaveLength(1)
  })

  test('by a name that means something else when it is asked a second time', async () => {
    let times = 0
    const resolve = async () => {
      times += 1
      return [times === 1 ? HERE : { address: '10.0.0.1', family: 4 }]
    }
    const isInner = (address: string) => address === '10.0.0.1'
    const answer = await askOutside(`http://a.example:${port}/`, { resolve, isInner })
    expect([answer, times]).toEqual([{ kind: 'status', status: 200 }, 1])
  })

  test('by another scheme', async () => {
    expect(await askOutside(`http://a.example:${port}/~302~file:///etc/passwd`, open())).toEqual({
      kind: 'silent',
    })
  })
})
