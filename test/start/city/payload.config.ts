import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { buildConfig } from 'payload'
import { SturdyPool } from '../../../src/database/SturdyPool.ts'
import { environment } from '../../../src/server/env.ts'

const env = environment()

/** The smallest house that can be started: one collection, one person, no domains. */
export default buildConfig({
  secret: env.secret,
  telemetry: false,
  graphQL: { disable: true },
  typescript: { autoGenerate: false },
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: 4 },
    pg: { ...pg, Pool: SturdyPool },
    idType: 'uuidv7',
    push: false,
  }),
  collections: [
    { slug: 'people', auth: true, fields: [] },
    { slug: 'notes', fields: [{ name: 'text', type: 'text', required: true, unique: true }] },
  ],
  admin: { user: 'people' },
})
