import { chores } from './chores.ts'
import { doChores } from './doChores.ts'
import { environment } from './env.ts'
import { closePayload, openPayload } from './openPayload.ts'
import { complain } from './say.ts'
import { EXIT_REFUSED, StartRefusal } from './StartRefusal.ts'
import { followSupervisor, tell } from './supervised.ts'

/** The worker: does the chores of the house, alone of all workers, until it is told to stop. */
const work = async (): Promise<void> => {
  const stopping = new AbortController()
  process.once('SIGTERM', () => stopping.abort())
  const payload = await openPayload({ withHooks: true })
  tell({ kind: 'ready' })
  const { databaseUrl } = environment()
  await doChores({ chores, payload, databaseUrl, signal: stopping.signal })
  await closePayload(payload)
}

followSupervisor()
try {
  await work()
  process.exit(0)
} catch (error) {
  complain(error)
  process.exit(error instanceof StartRefusal ? EXIT_REFUSED : 1)
}
