import { writeFileSync } from 'node:fs'
import { printedSchema, SCHEMA_FILE } from './printedSchema.ts'

/** `npm run schema:write`: keeps the public schema as it stands now. */
writeFileSync(SCHEMA_FILE, printedSchema())
