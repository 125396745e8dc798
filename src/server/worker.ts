import { setPriority } from 'node:os'
import { choresOf } from './chores.ts'
import { doChores } from './doChores.ts'
import { environment } from './env.ts'
import { closePayload, openPayload } from './openPayload.ts'
import { refuseUnmigrated } from './refuseUnmigrated.ts'
import { complain } from './say.ts'
import { EXIT_REFUSED, StartRefusal } from './StartRefusal.ts'
import { followSupervisor, tell } from './supervised.ts'

/** The worker: does the chores of the house, alone of all workers, until it is told to stop. */
const work = async (): Promise<void> => {
  const stopping = new AbortController()
  process.once('SIGTERM', () => stopping.abort())
  giveWay()
  const { databaseUrl } = environment()
  await refuseUnmigrated(databaseUrl)
  const payload = await openPayload({ withHooks: true })
  tell({ kind: 'ready' })
  await doChores({ chores: choresOf(payload), payload, databaseUrl, signal: stopping.signal })
  await closePayload(payload)
}

/** Nobody waits for a chore; somebody waits for everything else on this machine. */
const giveWay = (): void => {
  try {
    setPriority(LOW_PRIORITY)
  } catch {
    // At full speed it is still a worker.
  }
}

const LOW_PRIORITY = 10

followSupervisor()
try {
  await work()
  process.exit(0)
} catch (error) {
  complain(error)
  process.exit(error instanceof StartRefusal ? EXIT_REFUSED : 1)
}
