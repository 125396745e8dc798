import express, { type Express } from 'express'
import helmet from 'helmet'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type pg from 'pg'
import type { Domain } from '../domain/defineDomain.ts'
import { domainsInUse } from '../domain/off.ts'
import { answersKept } from './answer/answers.ts'
import { executor } from './answer/execution.ts'
import type { Freshness } from './answer/Freshness.ts'
import type { Report } from './answer/publicError.ts'
import { exports } from './exports/exports.ts'
import { feeds } from './feeds/feeds.ts'
import { failures, notFound } from './http/failures.ts'
import { files } from './http/files.ts'
import { graphqlOverHttp } from './http/graphqlOverHttp.ts'
import { health } from './http/health.ts'
import { schemas } from './http/schemas.ts'
import { pages } from './pages/pages.ts'
import { qrCodes } from './qr/qrCodes.ts'
import { finder } from './read/finder.ts'
import { lexiconKept } from './search/lexiconKept.ts'
import { publicSchema } from './schema/publicSchema.ts'
import { sitemap } from './sitemap/sitemap.ts'

/** What the public house is made of. */
export interface Making {
  domains: readonly Domain[]
  pool: Pick<pg.Pool, 'query'>
  freshness: Freshness
  /** Where it is reached from outside, without a slash at the end. */
  publicUrl: string
  /** The folder of the public file store. */
  fileStore: string
  report: Report
}

/** The public house as one listener: GraphQL at once, everything else through Express. */
export const publicHouse = (making: Making): RequestListener => {
  const { pool, freshness, publicUrl, fileStore, report } = making
  const domains = domainsInUse(making.domains)
  const find = finder(pool)
  const schema = publicSchema(domains)
  const reading = { find, publicUrl, lexicon: lexiconKept(find, freshness) }
  const execution = executor({ schema, reading, report })
  const answering = answersKept(execution, freshness)
  const graphql = graphqlOverHttp(answering, report)
  const rest = express()
    .disable('x-powered-by')
    .use(secured(publicUrl))
    .use(health(pool))
    .use(files({ pool, folder: fileStore }))
    .use(schemas(domains, publicUrl))
    .use(feeds({ answering, reading, schema, domains }))
    .use(exports({ reading, schema, domains }))
    .use(sitemap(reading))
    .use(qrCodes(reading))
    .use(pages({ answering, find, publicUrl, domains }))
    .use(notFound)
    .use(failures(report))
  return (request, response) =>
    isGraphql(request.url) ? void graphql(request, response) : passOn(rest, request, response)
}

const isGraphql = (url = ''): boolean => /^\/graphql\/?(\?|$)/.test(url)

/** Only where the public comes by HTTPS may browsers be told to ask for nothing else. */
const secured = (publicUrl: string) => {
  const isHttps = publicUrl.startsWith('https:')
  return helmet({
    strictTransportSecurity: isHttps,
    contentSecurityPolicy: {
      directives: { upgradeInsecureRequests: isHttps ? [] : null },
    },
  })
}

const passOn = (app: Express, request: IncomingMessage, response: ServerResponse): void => {
  app(request, response)
}
