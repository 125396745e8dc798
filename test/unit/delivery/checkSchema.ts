import { broken, registered, saidOf } from './registered.ts'

/** `npm run schema:check`: fails when the schema would break an operation that some site has registered. */
const found = broken()
for (const each of found) console.error(saidOf(each))
if (found.length > 0) process.exit(1)
console.log(`schema: ${registered().length} registered operations are answered as agreed`)
