import { setPriority } from 'node:os'
import { registryOf } from '../monitor/registryOf.ts'
import { choresOf } from './chores.ts'
import { watchChores } from './choreWatch.ts'
import { doChores } from './doChores.ts'
import { environment } from './env.ts'
import { monitorHouse } from './monitorHouse.ts'
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
  const chores = choresOf(payload)
  const registry = registryOf('worker')
  const { onEnd, onTurn, check } = watchChores(chores, registry)
  const { signal } = stopping
  const monitor = await monitorHouse({
    environment: environment(),
    registry,
    isReady: () => !signal.aborted,
    ownChecks: () => [check()],
  })
  tell({ kind: 'ready' })
  await doChores({ chores, payload, databaseUrl, signal, onEnd, onTurn })
  await monitor?.close()
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
