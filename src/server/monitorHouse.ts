import pg from 'pg'
import type { Registry } from 'prom-client'
import { SturdyPool } from '../database/SturdyPool.ts'
import { businessChecks } from '../monitor/businessChecks.ts'
import type { Check } from '../monitor/Check.ts'
import { measureChecks } from '../monitor/measureChecks.ts'
import { openMonitor, type OpenMonitor } from '../monitor/openMonitor.ts'
import { WORKER_LOCK } from './doChores.ts'
import type { Environment } from './env.ts'

interface Watched {
  environment: Environment
  registry: Registry
  isReady: () => boolean
  /** What this process knows of itself beside what the database says. */
  ownChecks?: () => readonly Check[]
}

/**
 * Opens the monitor of a process of the editorial house, when it was given an address. It looks at the
 * database on a connection of its own, so that it sees even when the others are all taken.
 */
export const monitorHouse = async (watched: Watched): Promise<OpenMonitor | undefined> => {
  const { environment, registry, isReady, ownChecks } = watched
  const { monitor, databaseUrl, dataFolder, backupMark } = environment
  if (!monitor) return undefined
  const pool = lookingPool(databaseUrl)
  const business = businessChecks({
    query: (text, values) => pool.query(text, [...values]),
    dataFolder,
    ...(backupMark !== undefined && { backupMark }),
    workerLock: WORKER_LOCK,
  })
  const checks = async () => [...(await business()), ...(ownChecks?.() ?? [])]
  measureChecks(registry, checks)
  const { port, close } = await openMonitor(monitor, { isReady, checks, registry })
  return {
    port,
    close: async () => {
      await close()
      await pool.end()
    },
  }
}

const lookingPool = (connectionString: string): pg.Pool =>
  new SturdyPool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 4_000,
    query_timeout: 4_500,
    application_name: 'gongkai monitor',
    options: '-c default_transaction_read_only=on',
  })
