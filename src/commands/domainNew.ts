import config from '../../delivery.config.ts'
import { catalogue, placed } from '../../seed/catalogue.ts'
import { collectionsOf } from '../collections/index.ts'
import { publicSchema } from '../delivery/schema/publicSchema.ts'
import { ask } from './newDomain/ask.ts'
import { makeDomain } from './newDomain/makeDomain.ts'
import { faultsOf } from './newDomain/NewDomain.ts'

/** `npm run domain:new -- --slug road-works --name 道路施工`: a domain to begin with, in its folder and in the list. */
const make = async (): Promise<number> => {
  const answers = await ask(process.argv.slice(2))
  const faults = faultsOf(answers, {
    slugs: config.domains.map(({ slug }) => slug),
    columns: placed(catalogue).map(({ code }) => code),
    collections: collectionsOf([], '').map(({ slug }) => slug),
    types: Object.keys(publicSchema(config.domains).getTypeMap()),
  })
  if (faults.length > 0) {
    process.stderr.write(`${faults.map((fault) => `✗ ${fault}`).join('\n')}\n`)
    return 1
  }
  const files = await makeDomain(answers, process.cwd())
  process.stdout.write(
    [
      ...files,
      '',
      '接下来 / next (docs/domains.md):',
      `  npm run jest -- test/unit/domains -t ${answers.slug}`,
      `  npm run migration:new -- NNNN_${answers.slug.replaceAll('-', '_')}`,
      '  npm run domains:reference && npm run schema:write',
      '',
    ].join('\n'),
  )
  return 0
}

try {
  process.exit(await make())
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
