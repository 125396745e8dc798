import { execFile } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { databaseUser } from '../../src/server/postgres/databaseUser.ts'
import { freePort } from '../../src/server/postgres/freePort.ts'
import { as } from '../../src/server/postgres/reach.ts'

/** Debian's Postgres 15, the oldest that the house runs on; the embedded one has no `pg_basebackup`. */
const FOLDER = '/usr/lib/postgresql/15'

/** Whether it is installed here. */
export const hasDebianPostgres = (): boolean => existsSync(join(FOLDER, 'bin', 'pg_basebackup'))

/** A server of a pair of which one follows the other. */
export interface DebianServer {
  port: number
  superuserUrl: string
  start: () => Promise<void>
  stop: () => Promise<void>
  /** As when the machine loses power: nothing is sent on any more. */
  crash: () => Promise<void>
  remove: () => Promise<void>
}

/** Makes and starts a server that others may follow. */
export const debianPrimary = (): Promise<DebianServer> =>
  serverMade((folder) => run('initdb', [`--pgdata=${folder}`, ...INITDB]))

/** Makes and starts a server that follows another. */
export const debianReplica = ({ superuserUrl }: DebianServer): Promise<DebianServer> =>
  serverMade((folder) =>
    run('pg_basebackup', [
      ...[`--dbname=${superuserUrl}`, `--pgdata=${folder}`, '--write-recovery-conf'],
      ...['--wal-method=stream', '--checkpoint=fast', '--no-sync'],
    ]),
  )

const INITDB = [
  ...['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
]

/** Only this machine may connect; nothing is synced to disk; the pair keeps no reader waiting. */
const settingsOf = (port: number): string =>
  [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`],
    ...['fsync=off', 'full_page_writes=off', 'jit=off', 'log_min_messages=warning'],
  ]
    .map((each) => `-c ${each}`)
    .join(' ')

const run = (program: string, options: readonly string[]) =>
  promisify(execFile)(join(FOLDER, 'bin', program), [...options], as(databaseUser([])))

const serverMade = async (make: (cluster: string) => Promise<unknown>): Promise<DebianServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-debian-'))
  chmodSync(folder, 0o755)
  const user = databaseUser([])
  if (user) chownSync(folder, user.uid, user.gid)
  const cluster = join(folder, 'cluster')
  await make(cluster)
  const port = await freePort()
  const control = (...options: string[]) => run('pg_ctl', [`--pgdata=${cluster}`, ...options])
  const start = async (): Promise<void> => {
    const log = `--log=${join(folder, 'postgres.log')}`
    await control('start', '--wait', log, `--options=${settingsOf(port)}`)
  }
  const stop = async (mode: 'fast' | 'immediate'): Promise<void> => {
    await control('stop', '--wait', `--mode=${mode}`)
  }
  await start()
  return {
    port,
    superuserUrl: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop: () => stop('fast'),
    crash: () => stop('immediate'),
    remove: async () => {
      // It may have been stopped before.
      await stop('immediate').catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
