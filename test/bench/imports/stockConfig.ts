import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { HEADINGS } from './penalties.ts'

/** Stock Payload with the same records: drafts with versions, no hooks, nothing else to do. */
export default buildConfig({
  secret: 'only for the bench',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: postgresAdapter({ pool: { connectionString: process.env.STOCK_DATABASE_URL } }),
  editor: lexicalEditor(),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'penalties',
      versions: { drafts: true },
      fields: HEADINGS.map((label, at) => ({ name: `field${at}`, type: 'text', label })),
    },
  ],
})
