import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { currentSchema } from '../delivery/printedSchema.ts'
import { registered } from '../delivery/registered.ts'
import { generatedClient } from './generatedClient.ts'

/** `npm run client:write [-- folder]`: writes the client's files of all sites, into `src/client` or there. */
const [folder = 'src/client'] = process.argv.slice(2)
for (const [path, text] of await generatedClient(registered(), currentSchema())) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
