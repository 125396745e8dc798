import { connectTo } from '../../src/server/connectTo.ts'
import { readInstallation } from '../../src/server/env.ts'
import { openDatabase } from '../../src/server/openDatabase.ts'
import { closePayload, openPayload } from '../../src/server/openPayload.ts'

/**
 * Asks Payload while all its connections are cut, more often than its pool has places, once in the
 * middle of a transaction; the superuser's address is named first.
 */
const [superuser = ''] = process.argv.slice(2)
const database = await openDatabase(readInstallation(process.env, 'all'), 'all')
process.env.DATABASE_URL = database.urls.editorial
const payload = await openPayload({ withHooks: true })
const steward = await connectTo(superuser)

const cut = () =>
  steward.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'editorial'`,
  )

const ask = async (): Promise<number> => {
  for (;;) {
    try {
      return (await payload.count({ collection: 'notes' })).totalDocs
    } catch {
      // The connection that was cut is told once; the next one is new.
    }
  }
}

for (let time = 0; time < 8; time++) {
  await Promise.all([ask(), ask(), ask()])
  await cut()
}
const transaction = await payload.db.beginTransaction()
await cut()
await payload.db.rollbackTransaction(transaction ?? '').catch(() => {})
console.log(`alive with ${await ask()} notes`)
await steward.end()
await closePayload(payload)
