import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

/**
 * Stock Payload as its documentation has it: drafts with versions, the public sees what is
 * published, and the list that is asked for has its index.
 */
export default buildConfig({
  secret: 'only for the bench',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: postgresAdapter({ pool: { connectionString: process.env.STOCK_DATABASE_URL } }),
  editor: lexicalEditor(),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'units',
      access: { read: () => true },
      fields: [
        { name: 'code', type: 'text', unique: true },
        { name: 'name', type: 'text' },
      ],
    },
    {
      slug: 'columns',
      access: { read: () => true },
      fields: [
        { name: 'code', type: 'text', unique: true },
        { name: 'name', type: 'text' },
      ],
    },
    {
      slug: 'items',
      versions: { drafts: true },
      indexes: [{ fields: ['column', 'listedAt'] }],
      access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
      fields: [
        { name: 'indexNumber', type: 'text', unique: true },
        { name: 'title', type: 'text', required: true },
        { name: 'summary', type: 'textarea' },
        { name: 'documentNumber', type: 'text' },
        { name: 'formationDate', type: 'text' },
        { name: 'publishedOn', type: 'text' },
        { name: 'listedAt', type: 'date', index: true },
        { name: 'unit', type: 'relationship', relationTo: 'units' },
        { name: 'column', type: 'relationship', relationTo: 'columns' },
        { name: 'body', type: 'richText' },
      ],
    },
  ],
})
