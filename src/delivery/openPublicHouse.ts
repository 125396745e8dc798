import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Domain } from '../domain/defineDomain.ts'
import { listenTo } from './answer/listen.ts'
import type { Report } from './answer/publicError.ts'
import { standingOf } from './answer/standing.ts'
import { watchChanges } from './answer/watchChanges.ts'
import { missedSearches } from './missed/missedSearches.ts'
import { publicHouse } from './publicHouse.ts'
import { openPool } from './read/openPool.ts'

/** What the public house is told when it opens. */
export interface Opening {
  domains: readonly Domain[]
  /** The database that answers are read from. */
  readUrl: string
  /** The database where publications are made and heard of; absent when it is out of reach. */
  newsUrl?: string
  /** 0 takes any free port. */
  port: number
  /** Where the public reaches it; its own address when absent. */
  publicUrl?: string
  dataFolder: string
  report: Report
}

/** The public house, open. */
export interface OpenHouse {
  port: number
  /** Looks at once how far the database has come, without waiting for news. */
  look: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the public house. It opens without its database too, and answers once that is there. */
export const openPublicHouse = async (opening: Opening): Promise<OpenHouse> => {
  const { readUrl, newsUrl, domains, report } = opening
  const pool = openPool(readUrl, CONNECTIONS)
  // Of its own, so that an overload does not keep it from looking.
  const watchPool = openPool(readUrl, 1)
  const watch = watchChanges({
    readStanding: () => standingOf(watchPool),
    ...(newsUrl !== undefined && { listen: listenTo(newsUrl) }),
  })
  const missed = newsUrl === undefined ? undefined : missedSearches(newsUrl, report)
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 65_000 })
  const port = await listening(server, opening.port)
  server.on(
    'request',
    publicHouse({
      domains,
      pool,
      freshness: watch.freshness,
      publicUrl: (opening.publicUrl ?? `http://localhost:${port}`).replace(/\/$/, ''),
      fileStore: join(opening.dataFolder, 'public-files'),
      ...(missed && { missed }),
      report,
    }),
  )
  void watch.look()
  return {
    port,
    look: watch.look,
    close: async () => {
      await closed(server)
      await Promise.all([watch.close(), missed?.close()])
      await Promise.all([pool.end(), watchPool.end()])
    },
  }
}

/** More would only make Postgres switch between them. */
const CONNECTIONS = 10

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

/** Lets answers under way finish; connections that only wait are ended. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), 5_000)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
