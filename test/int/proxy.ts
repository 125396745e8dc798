import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'

/** When to cut a connection: before the words reach Postgres, or before its answer comes back. */
export type Cut = { when: 'before' | 'after'; words: string }

/** A wire to Postgres that can be cut at a chosen word. */
export interface Wire {
  url: string
  /** Cuts the connection that says these words next, once. */
  cutAt: (cut: Cut) => void
  /** Lets Postgres hear other words, as many, where these are said next; the connection goes on. */
  garble: (words: string, heard: string) => void
  /** Cuts everything and refuses new connections until `mend`. */
  breakDown: () => void
  mend: () => void
  /** Cuts everything; the same address leads to another database from now on. */
  leadTo: (databaseUrl: string) => void
  close: () => Promise<void>
}

/** Puts a wire between the house and its database. */
export const layWire = async (databaseUrl: string): Promise<Wire> => {
  let postgres = new URL(databaseUrl)
  const open = new Set<Socket>()
  let next: Cut | undefined
  let garbled: readonly [string, string] | undefined
  let broken = false
  const hear = hearing()

  const server = createServer((client) => {
    if (broken) return client.destroy()
    const upstream = createConnection(Number(postgres.port), postgres.hostname)
    const end = () => {
      client.destroy()
      upstream.destroy()
      open.delete(client)
    }
    open.add(client)
    for (const side of [client, upstream]) side.on('error', end).on('close', end)
    let deaf = false
    client.on('data', (data) => {
      const cut = next
      const said = hear(data)
      if (cut && said.includes(cut.words)) {
        next = undefined
        if (cut.when === 'before') return end()
        deaf = true
      }
      const at = garbled ? data.indexOf(garbled[0]) : -1
      if (garbled && at >= 0) {
        data.write(garbled[1], at)
        garbled = undefined
      }
      upstream.write(data)
    })
    upstream.on('data', (data) => (deaf ? end() : client.write(data)))
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const target = new URL(databaseUrl)
  target.port = String((server.address() as AddressInfo).port)
  target.hostname = '127.0.0.1'
  const cutAll = () => {
    for (const client of open) client.destroy()
  }
  return {
    url: target.href,
    cutAt: (cut) => {
      next = cut
    },
    garble: (words, heard) => {
      garbled = [words, heard]
    },
    breakDown: () => {
      broken = true
      cutAll()
    },
    mend: () => {
      broken = false
    },
    leadTo: (otherUrl) => {
      postgres = new URL(otherUrl)
      cutAll()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        cutAll()
      }),
  }
}

/** What is said, in lower case: a prepared statement is said in full once, later by its name. */
const hearing = () => {
  const statements = new Map<string, string>()
  return (data: Buffer): string => {
    const said = data.toString('latin1').toLowerCase()
    for (const [, name = '', text = ''] of said.matchAll(PARSE)) statements.set(name, text)
    const named = [...statements].filter(([name]) => said.includes(`\0${name}\0`))
    return [said, ...named.map(([, text]) => text)].join('\n')
  }
}

/** Postgres's message that prepares a statement: its length, its name, its text. */
const PARSE = /p[^]{4}([\w-]+)\0([^\0]+)\0/g
