import type { Payload } from 'payload'
import { connectTo } from './connectTo.ts'
import { environment } from './env.ts'
import { closePayload, openPayload } from './openPayload.ts'
import { importFromProject } from './project.ts'
import { complain } from './say.ts'
import { followSupervisor } from './supervised.ts'

/**
 * Plays the demonstration city as the editorial login, through the real acts. One at a time;
 * what an interrupted one left is taken up by the next.
 */
const demonstrate = async (): Promise<void> => {
  const client = await connectTo(environment().databaseUrl)
  await client.query('select pg_advisory_lock($1)', [DEMONSTRATION_LOCK])
  const payload = await openPayload({ withHooks: true })
  const seed = await importFromProject<Seed>('seed/index.ts')
  await seed.demonstrate(payload)
  await closePayload(payload)
  await client.end()
}

interface Seed {
  demonstrate: (payload: Payload) => Promise<unknown>
}

const DEMONSTRATION_LOCK = 706_811_004

followSupervisor()
try {
  await demonstrate()
  process.exit(0)
} catch (error) {
  complain(error)
  process.exit(1)
}
