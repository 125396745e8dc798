import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../say.ts'
import { StartRefusal } from '../StartRefusal.ts'

/** The system user as whom Postgres runs: it refuses to run as root. */
export interface DatabaseUser {
  uid: number
  gid: number
}

/** Users to run as, in order; the last is made when none exists. */
const NAMES = ['postgres', 'gongkai'] as const

/**
 * As whom Postgres must run on this machine: nobody else when we are not root, otherwise the
 * owner of the data already there, or a system user, made when there is none.
 */
export const databaseUser = (dataFolders: readonly string[]): DatabaseUser | undefined => {
  if (process.getuid?.() !== 0) return undefined
  return (
    ownerOfData(dataFolders) ?? userNamed(NAMES[0]) ?? userNamed(NAMES[1]) ?? makeUser(NAMES[1])
  )
}

const ownerOfData = (folders: readonly string[]): DatabaseUser | undefined => {
  const folder = folders.find((each) => existsSync(join(each, 'PG_VERSION')))
  if (folder === undefined) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

const userNamed = (name: string): DatabaseUser | undefined => {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) }
  } catch {
    return undefined
  }
}

const idOf = (kind: '-u' | '-g', name: string): number =>
  Number(
    execFileSync('id', [kind, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )

const makeUser = (name: string): DatabaseUser => {
  say(
    `正以 root 运行；Postgres 不允许 root，现创建系统用户 ${name} 来运行它`,
    `Running as root, which Postgres refuses; making the system user ${name} to run it`,
  )
  const made =
    WAYS.some(([command, ...options]) => runs(command, [...options, name])) && userNamed(name)
  if (made) return made
  throw new StartRefusal(
    `无法创建系统用户 ${name}。请先创建它（useradd --system ${name}），或用普通用户启动，或设置 DATABASE_URL。`,
    `The system user ${name} could not be made. Make it (useradd --system ${name}), start as an ordinary user, or set DATABASE_URL.`,
  )
}

/** shadow-utils, then busybox. */
const WAYS = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'],
  ['adduser', '-S', '-D', '-H'],
] as const

const runs = (command: string, options: readonly string[]): boolean => {
  try {
    execFileSync(command, options, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
