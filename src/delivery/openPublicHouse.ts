import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import type { Domain } from '../domain/defineDomain.ts'
import { listenTo } from './answer/listen.ts'
import type { Report } from './answer/publicError.ts'
import { standingOf } from './answer/standing.ts'
import { watchChanges } from './answer/watchChanges.ts'
import { openServer } from './http/openServer.ts'
import { slowReaders } from './http/slowReaders.ts'
import { openMonitor } from '../monitor/openMonitor.ts'
import type { MonitorAddress } from '../monitor/MonitorAddress.ts'
import { openLog } from '../monitor/log.ts'
import { registryOf } from '../monitor/registryOf.ts'
import { following } from './measures/following.ts'
import { gaugesIn, measuresIn } from './measures/measures.ts'
import { readingChecks } from './measures/readingChecks.ts'
import { missedSearches } from './missed/missedSearches.ts'
import { boundedPool } from './overload/boundedPool.ts'
import { loopWatch } from './overload/loopWatch.ts'
import { publicHouse } from './publicHouse.ts'
import { openPool } from './read/openPool.ts'
import type { TrustedDocument } from './trusted/TrustedDocument.ts'

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
  /** Whether the schema may be asked about itself; it may when absent. */
  isIntrospectable?: boolean
  /** The operations that sites have registered; none when absent. */
  operations?: readonly TrustedDocument[]
  report: Report
  /** Where requests are logged; nowhere when absent. */
  log?: Logger
  /** Where measures and health are told; nowhere when absent. */
  monitor?: MonitorAddress
}

/** The public house, open. */
export interface OpenHouse {
  port: number
  /** Of the monitor, when there is one. */
  monitorPort?: number
  /** Looks at once how far the database has come, without waiting for news. */
  look: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the public house. It opens without its database too, and answers once that is there. */
export const openPublicHouse = async (opening: Opening): Promise<OpenHouse> => {
  const { readUrl, newsUrl, domains, report, log = openLog('delivery', 'silent') } = opening
  const pool = openPool(readUrl, { max: CONNECTIONS })
  // Of its own, so that an overload does not keep it from looking.
  const watchPool = openPool(readUrl, { max: 1, statementTime: LOOKING_TIME })
  const watch = watchChanges({
    readStanding: () => standingOf(watchPool),
    ...(newsUrl !== undefined && { listen: listenTo(newsUrl) }),
  })
  const registry = opening.monitor ? registryOf('delivery') : new Registry()
  const measures = measuresIn(registry)
  gaugesIn(registry, { pool, progress: watch.progress })
  const load = loopWatch()
  const readers = slowReaders()
  const { server, port } = await openServer(opening.port)
  const missed = newsUrl === undefined ? undefined : missedSearches(newsUrl, report)
  server.on(
    'request',
    publicHouse({
      domains,
      pool: boundedPool(pool, () => measures.countShed('pool')),
      watch,
      load,
      readers,
      publicUrl: (opening.publicUrl ?? `http://localhost:${port}`).replace(/\/$/, ''),
      operations: opening.operations ?? [],
      fileStore: join(opening.dataFolder, 'public-files'),
      isIntrospectable: opening.isIntrospectable ?? true,
      ...(missed && { missed }),
      report,
      follow: following({ measures, log }),
      measures,
    }),
  )
  const monitor =
    opening.monitor &&
    (await openMonitor(opening.monitor, {
      isReady: watch.isReading,
      checks: async () => readingChecks(watch),
      registry,
    }))
  void watch.look()
  return {
    port,
    ...(monitor && { monitorPort: monitor.port }),
    look: watch.look,
    close: async () => {
      await closed(server)
      load.stop()
      readers.stop()
      await Promise.all([watch.close(), missed?.close(), monitor?.close()])
      await Promise.all([pool.end(), watchPool.end()])
    },
  }
}

/** More would only make Postgres switch between them. */
const CONNECTIONS = 10

/** Milliseconds in which the database must say how far it has come; without word it counts as gone. */
const LOOKING_TIME = 2_000

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
