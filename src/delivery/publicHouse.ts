import express, { type Express } from 'express'
import helmet from 'helmet'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type pg from 'pg'
import type { Domain } from '../domain/defineDomain.ts'
import { domainsInUse } from '../domain/off.ts'
import type { Answer } from './answer/Answer.ts'
import { answersKept } from './answer/answers.ts'
import { executor } from './answer/execution.ts'
import { catalogueKept } from './asked/catalogue.ts'
import type { Freshness } from './answer/Freshness.ts'
import type { Report } from './answer/publicError.ts'
import { failures, notFound } from './http/failures.ts'
import { files } from './http/files.ts'
import { graphqlOverHttp } from './http/graphqlOverHttp.ts'
import { health } from './http/health.ts'
import { schemas } from './http/schemas.ts'
import type { MissedSearches } from './missed/missedSearches.ts'
import { pages } from './pages/pages.ts'
import { finder } from './read/finder.ts'
import { lexiconKept } from './search/lexiconKept.ts'
import { vocabularyKept } from './search/vocabulary.ts'
import { publicSchema } from './schema/publicSchema.ts'

/** What the public house is made of. */
export interface Making {
  domains: readonly Domain[]
  pool: Pick<pg.Pool, 'query'>
  freshness: Freshness
  /** Where it is reached from outside, without a slash at the end. */
  publicUrl: string
  /** The folder of the public file store. */
  fileStore: string
  /** Gathers what readers do not find; absent where there is nobody to tell. */
  missed?: MissedSearches
  report: Report
}

/** The public house as one listener: GraphQL at once, everything else through Express. */
export const publicHouse = (making: Making): RequestListener => {
  const { pool, freshness, publicUrl, fileStore, missed, report } = making
  const domains = domainsInUse(making.domains)
  const find = finder(pool)
  const execution = executor({
    schema: publicSchema(domains),
    reading: {
      find,
      publicUrl,
      catalogue: catalogueKept(find, freshness),
      lexicon: lexiconKept(find, freshness),
      vocabulary: vocabularyKept(find, freshness),
    },
    report,
  })
  const answering = answersKept(execution, freshness)
  const answered = ({ socket }: IncomingMessage, answer: Answer): void => {
    if (answer.missed) missed?.note(answer, socket.remoteAddress ?? '')
  }
  const graphql = graphqlOverHttp({ answering, answered, report })
  const rest = express()
    .disable('x-powered-by')
    .use(secured(publicUrl))
    .use(health(pool))
    .use(files({ pool, folder: fileStore }))
    .use(schemas(domains, publicUrl))
    .use(pages({ answering, answered, find, domains }))
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
