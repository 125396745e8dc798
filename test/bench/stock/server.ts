import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { serveFetch } from '../subjects/serveFetch.ts'
import config from './payload.config.ts'

/** Stock Payload's own GraphQL handler, as Next would call it. Tells an editor's token with its port. */
const payload = await getPayload({ config })
const credentials = { email: 'editor@example.cn', password: 'Qingyang-2018-公开' }
await payload.create({ collection: 'users', data: credentials })
const { token } = await payload.login({ collection: 'users', data: credentials })

await serveFetch(GRAPHQL_POST(config), { tokens: [token] })
