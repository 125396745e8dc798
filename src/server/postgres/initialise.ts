import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { explainFailure } from './explainFailure.ts'
import type { PostgresHome } from './home.ts'
import { isAlive } from './postmaster.ts'
import { as } from './reach.ts'

/** What a cluster is made with, besides its place. */
export interface Making {
  superuserPassword: string
  /** Further options; only throw-away clusters have any. */
  options?: readonly string[]
}

/**
 * Makes the cluster beside its place and moves it there whole, synced to disk: whoever is killed
 * on the way leaves only a draft, which the next start throws away.
 */
export const initialise = async (home: PostgresHome, making: Making): Promise<void> => {
  removeAbandonedDrafts(home)
  if (existsSync(home.cluster)) return
  const draft = `${home.cluster}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const passwordFile = `${draft}.password`
  try {
    makePrivateFolder(draft, home)
    writePassword(passwordFile, making.superuserPassword, home)
    await runInitdb(home, draft, passwordFile, making.options ?? [])
    moveIntoPlace(draft, home.cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * Drafts are named with the process that makes them; a dead one's are thrown away. Its initdb may
 * live on for a moment and write more; then the next start throws the rest away.
 */
const removeAbandonedDrafts = ({ cluster }: PostgresHome): void => {
  const draftName = new RegExp(`^${basename(cluster)}\\.new-(\\d+)-`)
  for (const name of readdirSync(dirname(cluster))) {
    const maker = Number(draftName.exec(name)?.[1] ?? 0)
    if (maker === 0 || (maker !== process.pid && isAlive(maker))) continue
    removeIfPossible(join(dirname(cluster), name))
  }
}

const removeIfPossible = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Not ours to wait for.
  }
}

const makePrivateFolder = (folder: string, { user }: PostgresHome): void => {
  mkdirSync(folder, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}

const writePassword = (file: string, password: string, { user }: PostgresHome): void => {
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  if (user) chownSync(file, user.uid, user.gid)
}

/** Chinese is letters to the built-in C.UTF-8 of the database and of the system alike. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

const runInitdb = (
  home: PostgresHome,
  folder: string,
  passwordFile: string,
  options: readonly string[],
) =>
  new Promise<void>((resolve, reject) => {
    const initdb = spawn(
      home.binaries.initdb,
      [
        `--pgdata=${folder}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        ...LOCALE,
        ...options,
      ],
      {
        ...as(home.user),
        stdio: ['ignore', 'pipe', 'pipe'],
        // Ctrl-C is for us; it takes a second to finish.
        detached: true,
      },
    )
    const words: Buffer[] = []
    initdb.stdout.on('data', (chunk: Buffer) => words.push(chunk))
    initdb.stderr.on('data', (chunk: Buffer) => words.push(chunk))
    initdb.on('error', reject)
    initdb.on('close', (code) => {
      if (code === 0) resolve()
      else reject(explainFailure(Buffer.concat(words).toString(), dirname(folder)).refusal)
    })
  })

/** Another start may have finished first; its cluster stays. */
const moveIntoPlace = (draft: string, cluster: string): void => {
  try {
    renameSync(draft, cluster)
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
}
