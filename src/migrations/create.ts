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

for (const file of readdirSync(folder).filter((each) => !before.has(each))) {
  const path = join(folder, file)
  if (file.endsWith('.json')) renameSync(path, join(folder, `${name}.json`))
  else if (file !== 'index.ts') writeFileSync(join(folder, `${name}.sql`), upStatements(path))
  if (file.endsWith('.ts')) rmSync(path)
}
console.log(`src/migrations/payload/${name}.sql`)
process.exit(0)

/** The statements between the first pair of backticks of the file that Payload writes. */
function upStatements(path: string): string {
  const [, statements] = readFileSync(path, 'utf8').split('sql`')
  if (!statements) throw new Error('nothing has changed since the last migration')
  return `${statements.slice(0, statements.indexOf('`')).trim()}\n`
}
