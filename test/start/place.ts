import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  isPostgres,
  readPostmaster,
  type Postmaster,
} from '../../src/server/postgres/postmaster.ts'
import { readPointer } from '../../src/server/postgres/pointer.ts'

/** A data folder of a test's own, not there yet. */
export const newDataFolder = (): string => {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'gongkai-start-'))
  chmodSync(parent, 0o755)
  parents.add(parent)
  const folder = join(parent, 'data')
  folders.add(folder)
  return folder
}

/** Watches over a data folder that the test made itself. */
export const alsoRemove = (folder: string): void => void folders.add(folder)

/** The cluster of a data folder, wherever it lies. */
export const clusterOf = (dataFolder: string): string =>
  join(readPointer(dataFolder)?.home ?? dataFolder, 'postgres')

/** The Postgres of a data folder, if one runs. */
export const postgresOf = (dataFolder: string): Postmaster | undefined => {
  const postmaster = readPostmaster(clusterOf(dataFolder))
  return postmaster && isPostgres(postmaster.pid) ? postmaster : undefined
}

/** Ends the Postgres of every data folder, and removes what lies outside. */
export const stopAll = async (): Promise<void> => {
  for (const folder of folders) {
    const home = readPointer(folder)?.home
    const postgres = postgresOf(folder)
    if (postgres) process.kill(postgres.pid, 'SIGQUIT')
    while (postgres && isPostgres(postgres.pid)) await new Promise((done) => setTimeout(done, 20))
    if (home?.startsWith('/var/lib/gongkai/')) rmSync(home, { recursive: true, force: true })
  }
  folders.clear()
}

/** Ends the Postgres of every data folder and removes them all. */
export const removeAll = async (): Promise<void> => {
  await stopAll()
  for (const parent of parents) rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  parents.clear()
}

const folders = new Set<string>()
const parents = new Set<string>()
