import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run migration:new -- 0004_new_domain`: writes what Payload's tables lack for the collections
 * as they are declared now, as SQL beside the snapshot that the next one starts from. Payload's own
 * command too often exits with success and nothing done.
 */
const folder = fileURLToPath(new URL('payload/', import.meta.url))
const [name] = process.argv.slice(2)
if (!name || !/^\d{4}_[a-z_]+$/.test(name)) {
  throw new Error('name the migration like 0004_new_domain')
}

process.env.PAYLOAD_MIGRATING = 'true'
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const before = new Set(readdirSync(folder))
await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })

const made = readdirSync(folder).filter((each) => !before.has(each))
const statements = made
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => upStatements(readFileSync(join(folder, file), 'utf8')))
  .join('')
for (const file of made) {
  if (statements && file.endsWith('.json')) {
    renameSync(join(folder, file), join(folder, `${name}.json`))
  } else rmSync(join(folder, file))
}
if (!statements) throw new Error('nothing has changed since the last migration')
writeFileSync(join(folder, `${name}.sql`), statements)
console.log(`src/migrations/payload/${name}.sql`)
process.exit(0)

/** The statements between the first pair of backticks of the file that Payload writes, if any. */
function upStatements(written: string): string {
  const [, after] = written.split('sql`')
  return after ? `${after.slice(0, after.indexOf('`')).trim()}\n` : ''
}
