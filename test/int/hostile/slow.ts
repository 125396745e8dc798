import { connect } from 'node:net'

/** Somebody who keeps a connection and gives nothing for it. */
export interface Slow {
  name: string
  /** Sent at once. */
  begins: string
  /** Sent again every second, if anything. */
  goesOn?: string
}

const HALF_A_BODY = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"`

export const SLOW: readonly Slow[] = [
  { name: 'says nothing', begins: '' },
  { name: 'stops in the midst of the headers', begins: 'GET / HTTP/1.1\r\nhost: x\r\n' },
  { name: 'sends a header a second', begins: 'GET / HTTP/1.1\r\nhost: x\r\n', goesOn: 'a: b\r\n' },
  { name: 'stops in the midst of the body', begins: HALF_A_BODY },
  { name: 'sends a byte of the body a second', begins: HALF_A_BODY, goesOn: ' ' },
]

/** What such a one hears until the other side ends the connection, and after how many milliseconds. */
export const endured = (
  port: number,
  { begins, goesOn }: Slow,
): Promise<{ text: string; took: number }> =>
  new Promise((resolve) => {
    const begun = Date.now()
    let text = ''
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('error', () => {})
    socket.write(begins)
    const timer = setInterval(() => {
      if (goesOn && socket.writable) socket.write(goesOn)
    }, 1_000)
    socket.on('close', () => {
      clearInterval(timer)
      resolve({ text, took: Date.now() - begun })
    })
  })
