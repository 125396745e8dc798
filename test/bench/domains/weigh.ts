import { performance } from 'node:perf_hooks'
import { domains } from '../../../plugins/domains/index.ts'

/**
 * One weighing, in a process of its own: makes what a house makes of the first so many declarations,
 * and says how long that took and what the process holds afterwards.
 */
const [house, count] = process.argv.slice(2)
const declared = domains.slice(0, Number(count))

/** The public house: its schema, with every type and filter. */
const makePublic = async () => {
  const { publicSchema } = await import('../../../src/delivery/schema/publicSchema.ts')
  return measured(() => Promise.resolve(publicSchema(declared)))
}

/** The editorial house: Payload with a collection and a table for each, short of its database. */
const makeEditorial = async () => {
  const { buildConfig, getPayload } = await import('payload')
  const { postgresAdapter } = await import('@payloadcms/db-postgres')
  const { lexicalEditor } = await import('@payloadcms/richtext-lexical')
  const { collectionsOf } = await import('../../../src/collections/index.ts')
  return measured(async () =>
    getPayload({
      config: buildConfig({
        secret: 'only for the bench',
        telemetry: false,
        typescript: { autoGenerate: false },
        graphQL: { disable: true },
        db: postgresAdapter({ pool: {}, push: false, idType: 'uuidv7' }),
        editor: lexicalEditor(),
        admin: { user: 'people' },
        collections: collectionsOf(declared, '/nowhere'),
      }),
      disableDBConnect: true,
      disableOnInit: true,
    }),
  )
}

const measured = async (make: () => Promise<unknown>) => {
  const begin = performance.now()
  const made = await make()
  const milliseconds = performance.now() - begin
  globalThis.gc?.()
  return { milliseconds, megabytes: process.memoryUsage().rss / 2 ** 20, isMade: Boolean(made) }
}

process.send?.(await (house === 'public' ? makePublic() : makeEditorial()))
process.exit(0)
