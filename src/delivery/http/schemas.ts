import { createHash } from 'node:crypto'
import { Router, type Response } from 'express'
import type { Domain } from '../../domain/defineDomain.ts'
import { jsonSchema, schemaIndex, type Schema } from '../../derive/jsonSchema.ts'
import { PUBLIC_HEADERS } from './publicHeaders.ts'

/**
 * JSON Schemas of what is public, for whoever reads it by program: one a domain, and their index.
 * They change with the declarations alone, so they are written once.
 */
export const schemas = (domains: readonly Domain[], publicUrl: string): Router => {
  const index = written(schemaIndex(domains, publicUrl))
  const bySlug = new Map(
    domains.map((domain) => [domain.slug, written(jsonSchema(domain, publicUrl))]),
  )
  const router = Router()
  router.get('/schemas', (_, response) => {
    send(response, index)
  })
  router.get('/schemas/:slug.json', (request, response, next) => {
    const schema = bySlug.get(request.params.slug)
    if (schema) send(response, schema)
    else next()
  })
  return router
}

interface Written {
  text: string
  etag: string
}

const written = (schema: Schema): Written => {
  const text = JSON.stringify(schema, null, 2)
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}

/** Sends it, or that it has not changed: programs that ask with an ETag mean it, whatever else they say. */
const send = (response: Response, { text, etag }: Written): void => {
  response.set(PUBLIC_HEADERS).set({ 'cache-control': 'public, max-age=300', etag })
  if (response.req.get('if-none-match') === etag) response.status(304).end()
  else response.set('content-type', 'application/schema+json').send(Buffer.from(text))
}
