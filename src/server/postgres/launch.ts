import { spawn } from 'node:child_process'
import { chownSync, closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { pause } from '../pause.ts'
import { explainFailure, type Failure } from './explainFailure.ts'
import type { PostgresHome } from './home.ts'
import { readPostmaster } from './postmaster.ts'
import { as } from './reach.ts'

/** Only this machine may connect, by password; the log keeps warnings and what is worse. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'jit=off',
  'log_min_messages=warning',
]

/**
 * Starts Postgres and waits until it takes connections, however long its recovery needs. It is
 * made the leader of its own group, so that Ctrl-C reaches us first and closes it last, and it
 * writes to a file, so that it outlives a supervisor that was killed.
 * @returns what stopped it, or nothing
 */
export const launch = async (
  home: PostgresHome,
  port: number,
  settings: readonly string[] = [],
): Promise<Failure | undefined> => {
  const log = openSync(home.log, 'a', 0o640)
  const logFrom = fstatSync(log).size
  if (home.user) chownSync(home.log, home.user.uid, home.user.gid)
  const options = [...SETTINGS, `port=${port}`, ...settings].flatMap((each) => ['-c', each])
  const postgres = spawn(home.binaries.postgres, ['-D', home.cluster, ...options], {
    ...as(home.user),
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  let isOver = false
  postgres.once('error', () => (isOver = true))
  postgres.once('exit', () => (isOver = true))
  postgres.unref()
  while (!isOver) {
    const postmaster = readPostmaster(home.cluster)
    if (postmaster?.pid === postgres.pid && postmaster?.status === 'ready') return undefined
    await pause(20)
  }
  return explainFailure(readFileSync(home.log).subarray(logFrom).toString(), home.cluster)
}
