import { attack, type Attack } from './Attack.ts'
import { asks, times } from './raw.ts'

const CHUNKED =
  'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n'

/** Bytes that are no HTTP, or two kinds of it at once. */
export const BYTES: readonly Attack[] = [
  attack(
    'a body of ten gigabytes, announced',
    asks('POST /graphql', { 'content-type': 'application/json', 'content-length': '10000000000' }),
    413,
    'BAD_REQUEST',
  ),
  attack(
    'a body too long, in chunks',
    `${CHUNKED}\r\n${times(20, `1f40\r\n${'x'.repeat(8_000)}\r\n`)}0\r\n\r\n`,
    413,
    'BAD_REQUEST',
  ),
  attack(
    'a header of a hundred thousand bytes',
    asks('GET /', { cookie: 'x'.repeat(100_000) }),
    431,
    'BAD_REQUEST',
  ),
  attack(
    'ten thousand headers',
    `GET / HTTP/1.1\r\nhost: x\r\n${times(10_000, (at) => `a${at}: b\r\n`)}\r\n`,
    431,
    'BAD_REQUEST',
  ),
  attack(
    'an address of a hundred thousand bytes',
    asks(`GET /graphql?query=${'x'.repeat(100_000)}`),
    431,
    'BAD_REQUEST',
  ),
  attack(
    'two lengths',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello',
    400,
    'BAD_REQUEST',
  ),
  attack(
    'a length and chunks',
    `${CHUNKED}content-length: 4\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n`,
    400,
    'BAD_REQUEST',
  ),
  attack(
    'chunks in disguise',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n',
    400,
    'BAD_REQUEST',
  ),
  attack(
    'a space before the colon',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n',
    400,
    'BAD_REQUEST',
  ),
  attack(
    'a length below zero',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
    400,
    'BAD_REQUEST',
  ),
  attack(
    'a chunk whose size is none',
    `${CHUNKED}\r\nzz\r\nhello\r\n0\r\n\r\n`,
    400,
    'BAD_REQUEST',
  ),
  attack(
    'a chunk with extensions without end',
    `${CHUNKED}\r\n1;${'x'.repeat(20_000)}\r\n`,
    413,
    'BAD_REQUEST',
  ),
  attack(
    'U+0000 in a header',
    'GET / HTTP/1.1\r\nhost: x\r\nx-a: b\0c\r\n\r\n',
    400,
    'BAD_REQUEST',
  ),
  attack('a line without its return', 'GET / HTTP/1.1\nhost: x\n\n', 400, 'BAD_REQUEST'),
  attack('no host', 'GET / HTTP/1.1\r\n\r\n', 400, 'BAD_REQUEST'),
  attack('a version that there is not', 'GET / HTTP/9.9\r\nhost: x\r\n\r\n', 400, 'BAD_REQUEST'),
  attack('a method that there is not', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'BAD_REQUEST'),
  attack('the hello of TLS', Buffer.from('16030100c8010000c40303', 'hex'), 400, 'BAD_REQUEST'),
  attack(
    'a body longer than it says',
    `${asks('POST /graphql', { connection: 'keep-alive', 'content-type': 'application/json', 'content-length': '2' })}{}{}rubbish\r\n\r\n`,
    400,
    'BAD_REQUEST',
  ),
  attack('a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nhost: x\r\n\r\n', 'closed'),
  attack(
    'another protocol',
    asks('GET /graphql', { upgrade: 'websocket', connection: 'upgrade, close' }),
    400,
    'BAD_REQUEST',
  ),
]
