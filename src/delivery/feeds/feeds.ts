import { Router } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Answering } from '../answer/answers.ts'
import { PUBLIC_HEADERS } from '../http/publicHeaders.ts'
import { refusals } from '../http/refusals.ts'
import { keptSender } from '../http/sendKept.ts'
import { listAddressIn, listHref } from '../lists/listAddress.ts'
import { readScope } from '../lists/readScope.ts'
import { readAsked } from '../lists/readAsked.ts'
import type { Reading } from '../read/reading.ts'
import { FEEDS } from './feedLinks.ts'
import { feedOf } from './feedOf.ts'
import type { Format } from './formats.ts'
import { readFeed } from './readFeed.ts'

interface Making {
  answering: Answering
  reading: Reading
  schema: GraphQLSchema
  domains: readonly Domain[]
}

/** RSS, Atom and JSON Feed of any list: of all, of a column, a unit, a domain, a search. */
export const feeds = ({ answering, reading, schema, domains }: Making): Router => {
  const { find, publicUrl } = reading
  const send = keptSender()
  const router = Router()
  router.get('/feed.:format', async (request, response, next) => {
    const { path, query } = request
    const format = request.params.format as Format
    if (!Object.hasOwn(FEEDS, format)) return next()
    const address = listAddressIn(query)
    await readAsked(address, { ...reading, schema })
    const scope = await readScope(address, { find, domains })
    // A feed that was subscribed to under a column's old code is the same feed.
    const now = { ...address, ...(scope.column && { column: scope.column.code }) }
    const items = await readFeed(answering, now)
    const feed = feedOf(items, { address: now, scope }, { path, publicUrl })
    // Most houses never have to load what writes them.
    const { FORMATS } = await import('./formats.ts')
    response.set(PUBLIC_HEADERS)
    send(response, {
      address: listHref(path, now),
      body: FORMATS[format](feed),
      contentType: `${FEEDS[format].mediaType}; charset=utf-8`,
    })
  })
  return router.use(refusals)
}
