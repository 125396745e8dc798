import { rmSync } from 'node:fs'
import { pause } from '../pause.ts'
import { adopt } from './adopt.ts'
import { freePort } from './freePort.ts'
import type { PostgresHome } from './home.ts'
import { initialise } from './initialise.ts'
import { launch } from './launch.ts'
import { readPointer, writePointer } from './pointer.ts'
import { isPostgres, postmasterFile, readPostmaster } from './postmaster.ts'

/** A running embedded Postgres. */
export interface Embedded {
  port: number
  pid: number
  /** Whether it ran before we came. */
  wasRunning: boolean
}

/** What an embedded Postgres is opened with; only throw-away clusters have settings of their own. */
export interface Opening {
  superuserPassword: string
  /** Where it must answer, because others already know it there; any free port by default. */
  port?: number
  initdbOptions?: readonly string[]
  settings?: readonly string[]
}

/** Makes the cluster if there is none, adopts the Postgres that runs on it, or starts one. */
export const openEmbedded = async (home: PostgresHome, opening: Opening): Promise<Embedded> => {
  await initialise(home, {
    superuserPassword: opening.superuserPassword,
    options: opening.initdbOptions,
  })
  for (let attempt = 1; ; attempt++) {
    const running = await adopt(home, opening.superuserPassword)
    if (running) return remember(home, { ...running, wasRunning: true })
    removeStrangersPidFile(home)
    const port = opening.port ?? (await freePort(readPointer(home.dataFolder)?.port))
    const failure = await launch(home, port, opening.settings)
    const started = readPostmaster(home.cluster)
    if (!failure && started) return remember(home, { ...started, wasRunning: false })
    if (failure?.kind === 'refused' || attempt === ATTEMPTS) throw failure?.refusal
    await pause(PAUSE_MS)
  }
}

/** The remains of a killed Postgres hold its memory for some seconds; another may be starting. */
const ATTEMPTS = 40
const PAUSE_MS = 250

const remember = (home: PostgresHome, { port, pid, wasRunning }: Embedded): Embedded => {
  const pointer = readPointer(home.dataFolder)
  if (pointer && pointer.port !== port) writePointer(home.dataFolder, { ...pointer, port })
  return { port, pid, wasRunning }
}

/**
 * After a crash of the machine the number in the file may belong to a stranger, whom Postgres
 * would take for itself. Its own memory lock still keeps two from working on one cluster.
 */
const removeStrangersPidFile = ({ cluster }: PostgresHome): void => {
  const postmaster = readPostmaster(cluster)
  if (postmaster && !isPostgres(postmaster.pid)) rmSync(postmasterFile(cluster), { force: true })
}
