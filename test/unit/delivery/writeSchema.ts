import { writeFileSync } from 'node:fs'
import { printedSchema, SCHEMA_FILE } from './printedSchema.ts'
import { broken, saidOf } from './registered.ts'

/** `npm run schema:write`: keeps the public schema as it stands now, unless that would break a site. */
const found = broken()
for (const each of found) console.error(saidOf(each))
if (found.length > 0) process.exit(1)
writeFileSync(SCHEMA_FILE, printedSchema())
