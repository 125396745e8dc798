import type pg from 'pg'
import { complain, say } from '../say.ts'
import { pause } from '../pause.ts'
import { keptSecrets } from '../secrets.ts'
import { postgresHome, type PostgresHome } from './home.ts'
import { openEmbedded, type Embedded, type Opening } from './openEmbedded.ts'
import { stopEmbedded } from './stopEmbedded.ts'
import { connectTo } from '../connectTo.ts'
import { superuserUrl } from './superuserUrl.ts'

/** The embedded database while the house is open: restarted when it dies, stopped at the end. */
export interface KeptPostgres {
  superuserUrl: string
  /** Leaves it running when another supervisor keeps it. */
  close: () => Promise<void>
}

/** Opens the embedded database of a data folder and keeps it running. */
export const keepPostgres = async (dataFolder: string): Promise<KeptPostgres> => {
  const { superuserPassword } = keptSecrets(dataFolder)
  const home = await postgresHome(dataFolder)
  const keeping: Keeping = {
    home,
    opening: { superuserPassword },
    isClosing: false,
    isKeeper: false,
  }
  const embedded = await openEmbedded(home, keeping.opening)
  keeping.opening.port = embedded.port
  tellHowItIs(embedded)
  await watch(keeping, embedded)
  return {
    superuserUrl: superuserUrl(embedded.port, superuserPassword),
    close: () => close(keeping),
  }
}

interface Keeping {
  home: PostgresHome
  opening: Opening
  isClosing: boolean
  /** Whether this process is the one that stops it. */
  isKeeper: boolean
  session?: pg.Client
}

/** Whoever holds this lock on the cluster's `postgres` database is its keeper. */
const KEEPER_LOCK = 706_811_001

const tellHowItIs = ({ port, wasRunning }: Embedded): void =>
  wasRunning
    ? say(
        `沿用已在运行的内置数据库（端口 ${port}）`,
        `Using the embedded database that is already running (port ${port})`,
      )
    : say(`内置数据库已启动（端口 ${port}）`, `The embedded database is running (port ${port})`)

/** Holds a session whose end tells at once that the database died. */
const watch = async (keeping: Keeping, { port }: Embedded): Promise<void> => {
  const session = await connectTo(superuserUrl(port, keeping.opening.superuserPassword))
  keeping.isKeeper = await takeKeeping(session)
  keeping.session = session
  session.once('end', () => {
    if (!keeping.isClosing) void reopen(keeping)
  })
}

const takeKeeping = async (session: pg.Client): Promise<boolean> => {
  const { rows } = await session.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [KEEPER_LOCK],
  )
  return rows[0]?.held ?? false
}

const reopen = async (keeping: Keeping): Promise<void> => {
  say('数据库意外停止，正在重新启动它', 'The database stopped unexpectedly; starting it again')
  while (!keeping.isClosing) {
    try {
      const embedded = await openEmbedded(keeping.home, keeping.opening)
      await watch(keeping, embedded)
      say('数据库已恢复', 'The database is back')
      return
    } catch (error) {
      complain(error)
      await pause(RETRY_MS)
    }
  }
}

const RETRY_MS = 5000

/** The keeper we joined may have been killed since; then keeping has fallen to us. */
const close = async (keeping: Keeping): Promise<void> => {
  const { session } = keeping
  keeping.isClosing = true
  if (session && !keeping.isKeeper) keeping.isKeeper = await inheritKeeping(session)
  await session?.end().catch(() => {})
  if (keeping.isKeeper) await stopEmbedded(keeping.home)
}

/** Postgres takes a moment to notice that a killed keeper is gone; until then the lock is held. */
const inheritKeeping = async (session: pg.Client): Promise<boolean> => {
  for (let waited = 0; waited < INHERITANCE_MS; waited += INHERITANCE_PAUSE_MS) {
    if (await takeKeeping(session).catch(() => false)) return true
    await pause(INHERITANCE_PAUSE_MS)
  }
  return false
}

const INHERITANCE_MS = 2000
const INHERITANCE_PAUSE_MS = 50
