import { generateImportMap } from 'payload'

/**
 * `npm run admin:importmap`: lists every component that the configuration names by path, for Next to
 * bundle. Run after naming a new one. Payload's own command too often ends with nothing done.
 */
const { default: config } = await import('../../payload.config.ts')
await generateImportMap(await config, { force: true, log: false })
console.log('src/app/(payload)/admin/importMap.js')
process.exit(0)
