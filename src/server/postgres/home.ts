import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../StartRefusal.ts'
import type { Binaries } from './binaries.ts'
import { databaseUser, type DatabaseUser } from './databaseUser.ts'
import { isOurs, newPlaceOutside } from './outside.ts'
import { readPointer, writePointer } from './pointer.ts'
import { canEnter } from './reach.ts'
import { reachableBinaries } from './reachableBinaries.ts'

/** Where the embedded Postgres of one data folder lives, and as whom it runs. */
export interface PostgresHome {
  /** The house's data folder, which keeps the pointer. */
  dataFolder: string
  /** Postgres's own data; there once initialised, never half. */
  cluster: string
  log: string
  binaries: Binaries
  /** Nobody else, unless we are root. */
  user: DatabaseUser | undefined
}

/** Finds, or chooses and remembers, a place that the database's user can enter. */
export const postgresHome = async (dataFolder: string): Promise<PostgresHome> => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
  const folder = realpathSync(dataFolder)
  const pointer = readPointer(folder)
  const remembered = pointer && isOurs(pointer.home, folder) ? pointer.home : undefined
  const user = databaseUser([clusterIn(remembered ?? folder), clusterIn(folder)])
  const home = remembered ?? choose(folder, user)
  if (!canEnter(user, home)) throw closed(home)
  if (pointer?.home !== home) writePointer(folder, { ...pointer, home })
  return {
    dataFolder: folder,
    cluster: clusterIn(home),
    log: join(home, 'postgres.log'),
    binaries: await reachableBinaries(user),
    user,
  }
}

const clusterIn = (home: string): string => join(home, 'postgres')

const choose = (folder: string, user: DatabaseUser | undefined): string =>
  canEnter(user, folder) || existsSync(clusterIn(folder)) ? folder : newPlaceOutside(folder)

const closed = (home: string): StartRefusal =>
  new StartRefusal(
    `数据库在 ${home}，但运行它的系统用户进不去该文件夹。请放开上级文件夹的进入权限（chmod o+x），或把它移到别处。`,
    `The database is in ${home}, which the system user that runs it cannot enter. Let it through the folders above (chmod o+x) or move it.`,
  )
