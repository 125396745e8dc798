import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import config from '../../delivery.config.ts'
import { leftOver, referenceFiles } from './referenceFiles.ts'

/** `npm run domains:reference`: writes down what each domain holds, as the declarations stand. */
const root = process.cwd()
const files = referenceFiles(config.domains, root)
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
for (const path of leftOver(files, root)) rmSync(path)
console.log(`docs/domains: ${config.domains.length}`)
