import type { Payload } from 'payload'
import { connectTo } from './connectTo.ts'
import { environment } from './env.ts'
import { EXIT_REFUSED, StartRefusal } from './StartRefusal.ts'
import { migrateDatabase } from './migrateDatabase.ts'
import { closePayload, openPayload } from './openPayload.ts'
import { notePrepared } from './preparation.ts'
import { preparationsOf } from './preparations.ts'
import { importFromProject } from './project.ts'
import { complain } from './say.ts'
import { sourceStamp } from './sourceStamp.ts'
import { followSupervisor, tell } from './supervised.ts'

/**
 * Prepares a database as its owner: migrations, then the standard catalogue. One at a time,
 * whoever else starts; killed anywhere, the next one finishes it.
 */
const prepare = async (): Promise<void> => {
  const { databaseUrl, mode } = environment()
  const stamp = sourceStamp()
  const client = await connectTo(databaseUrl)
  await client.query('select pg_advisory_lock($1)', [PREPARE_LOCK])
  const payload = await openPayload({ withHooks: false })
  await migrateDatabase(payload, client)
  for (const prepareFurther of preparationsOf(payload)) await prepareFurther(payload)
  tell({ kind: 'migrated' })
  if (mode === 'production') await notePrepared(client, 'production', stamp)
  const { foundCity } = await importFromProject<Seed>('seed/index.ts')
  await foundCity(payload)
  await notePrepared(client, 'catalogue', stamp)
  await closePayload(payload)
  await client.end()
}

interface Seed {
  foundCity: (payload: Payload) => Promise<unknown>
}

const PREPARE_LOCK = 706_811_003

followSupervisor()
try {
  await prepare()
  process.exit(0)
} catch (error) {
  complain(error)
  process.exit(error instanceof StartRefusal ? EXIT_REFUSED : 1)
}
