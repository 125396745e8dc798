import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What the server does with the next letter, once it has all of it or knows to whom it goes. */
export type Reply = 'take' | 'refuse address' | 'not now' | 'hang up'

/** A mail server that keeps what it takes (RFC 5321, as much of it as one client needs). */
export interface MailServer {
  url: string
  /** Letters as they came, the oldest first. */
  taken: string[]
  /** What to do with the next letters; after these, takes everything. */
  replies: Reply[]
  /** How many connections there were. */
  connections: number
  close: () => Promise<void>
}

export const openMailServer = async (): Promise<MailServer> => {
  const sockets = new Set<Socket>()
  const kept = { taken: [] as string[], replies: [] as Reply[], connections: 0 }
  const server = createServer((socket) => {
    kept.connections += 1
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    serve(socket, kept)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(kept, {
    url: `smtp://house:secret@127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  })
}

const serve = (socket: Socket, kept: Pick<MailServer, 'taken' | 'replies'>): void => {
  let heard = ''
  let letter: string | undefined
  const say = (line: string) => socket.write(`${line}\r\n`)
  const commands: Record<string, () => void> = {
    EHLO: () => say('250-mail.example.cn\r\n250 AUTH PLAIN'),
    AUTH: () => say('235 2.7.0 welcome'),
    MAIL: () => say('250 2.1.0 ok'),
    RCPT: () => say(kept.replies[0] === 'refuse address' ? refuse() : '250 2.1.5 ok'),
    DATA: () => {
      letter = ''
      say('354 go on')
    },
    RSET: () => say('250 ok'),
    QUIT: () => socket.end('221 bye\r\n'),
  }
  const refuse = () => {
    kept.replies.shift()
    return '550 5.1.1 no such mailbox'
  }
  const finish = (whole: string) => {
    const reply = kept.replies.shift() ?? 'take'
    if (reply === 'hang up') return socket.destroy()
    if (reply === 'not now') return say('451 4.3.0 try again later')
    kept.taken.push(whole)
    return say('250 2.0.0 taken')
  }
  socket.on('data', (piece) => {
    heard += String(piece)
    for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
      const line = heard.slice(0, end)
      heard = heard.slice(end + 2)
      if (letter === undefined) {
        const command = commands[line.slice(0, 4).toUpperCase()]
        if (command) command()
        else say('500 what?')
      } else if (line === '.') {
        const whole = letter
        letter = undefined
        finish(whole)
      } else letter += `${line}\n`
    }
  })
  say('220 mail.example.cn')
}
