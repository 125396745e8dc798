import express, { type Express } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Domain } from '../domain/defineDomain.ts'
import { domainsInUse } from '../domain/off.ts'
import type { Answer } from './answer/Answer.ts'
import { answersKept } from './answer/answers.ts'
import { CODES } from './answer/codes.ts'
import { executor } from './answer/execution.ts'
import { catalogueKept } from './asked/catalogue.ts'
import type { Report } from './answer/publicError.ts'
import { exports } from './exports/exports.ts'
import { feeds } from './feeds/feeds.ts'
import type { Watch } from './answer/watchChanges.ts'
import { failures, notFound } from './http/failures.ts'
import { files } from './http/files.ts'
import { graphqlOverHttp } from './http/graphqlOverHttp.ts'
import { health } from './http/health.ts'
import { HTTPS_ONLY, pageHeaders } from './http/publicHeaders.ts'
import { schemas } from './http/schemas.ts'
import { sendError } from './http/sendError.ts'
import type { SlowReaders } from './http/slowReaders.ts'
import type { ReadingPool } from './overload/boundedPool.ts'
import type { LoopWatch } from './overload/loopWatch.ts'
import { takingTurns } from './overload/takingTurns.ts'
import type { Asked } from './measures/Asked.ts'
import type { Measures } from './measures/measures.ts'
import type { MissedSearches } from './missed/missedSearches.ts'
import { pages } from './pages/pages.ts'
import { qrCodes } from './qr/qrCodes.ts'
import { finder } from './read/finder.ts'
import { lexiconKept } from './search/lexiconKept.ts'
import { vocabularyKept } from './search/vocabulary.ts'
import { publicSchema } from './schema/publicSchema.ts'
import { sitemap } from './sitemap/sitemap.ts'
import { byHash, type TrustedDocument } from './trusted/TrustedDocument.ts'

/** What the public house is made of. */
export interface Making {
  domains: readonly Domain[]
  pool: ReadingPool
  watch: Pick<Watch, 'freshness' | 'isReading' | 'progress'>
  load: Pick<LoopWatch, 'isTooMuch'>
  readers: Pick<SlowReaders, 'watch'>
  /** Where it is reached from outside, without a slash at the end. */
  publicUrl: string
  /** What sites have registered. */
  operations: readonly TrustedDocument[]
  /** The folder of the public file store. */
  fileStore: string
  /** Whether the schema may be asked about itself. */
  isIntrospectable: boolean
  /** Gathers what readers do not find; absent where there is nobody to tell. */
  missed?: MissedSearches
  report: Report
  /** Sees every request from its beginning. */
  follow: (request: IncomingMessage, response: ServerResponse) => Asked
  measures: Measures
}

/**
 * The public house as one listener. Whoever asks passes, in this order: what counts for every
 * request, health, the overload; then GraphQL at once, everything else through Express.
 */
export const publicHouse = (making: Making): RequestListener => {
  const { pool, watch, load, readers, publicUrl, fileStore, missed, report, follow, measures } =
    making
  const { freshness } = watch
  const domains = domainsInUse(making.domains)
  const find = finder(pool)
  const schema = publicSchema(domains)
  const reading = {
    find,
    publicUrl,
    catalogue: catalogueKept(find, freshness),
    lexicon: lexiconKept(find, freshness),
    vocabulary: vocabularyKept(find, freshness),
    // Feeds and files are asked for again and again by programs; what they miss nobody has looked for.
    miss: () => {},
  }
  const against = { schema, isIntrospectable: making.isIntrospectable }
  const execution = executor({ against, reading, report })
  const inTurn = takingTurns(execution, () => measures.countShed('turns'))
  const answering = answersKept(inTurn, freshness, measures.countSource)
  const answered = ({ socket }: IncomingMessage, answer: Answer): void => {
    if (answer.missed) missed?.note(answer, socket.remoteAddress ?? '')
  }
  const trusted = byHash(making.operations)
  const graphql = graphqlOverHttp({ answering, answered, trusted, report })
  const rest = express()
    .disable('x-powered-by')
    .use(pageHeaders())
    .use(health(watch))
    .use(files({ pool, folder: fileStore }))
    .use(schemas(domains, publicUrl))
    .use(feeds({ answering, reading, schema, domains }))
    .use(exports({ reading, schema, domains }))
    .use(sitemap(reading))
    .use(qrCodes(reading))
    .use(pages({ answering, answered, find, publicUrl, domains }))
    .use(notFound)
    .use(failures(report))
  const isHttps = publicUrl.startsWith('https:')
  return (request, response) => {
    readers.watch(response)
    const asked = follow(request, response)
    if (isHttps) response.setHeader('strict-transport-security', HTTPS_ONLY)
    const { url = '' } = request
    if (!isHosted(request)) sendError(response, UNHOSTED)
    else if (load.isTooMuch() && !isHealth(url)) {
      asked.outcome = 'shed'
      measures.countShed('door')
      sendError(response, TOO_MUCH)
    } else if (isGraphql(url)) void graphql(request, response, asked)
    else passOn(rest, request, response)
  }
}

/** Whether a request says for which host it is, as HTTP/1.1 demands. */
const isHosted = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host !== undefined || httpVersion !== '1.1'

const UNHOSTED = {
  status: 400,
  code: 'BAD_REQUEST',
  message: '请求没有 Host',
  headers: { connection: 'close' },
} as const

const TOO_MUCH = {
  status: 503,
  code: 'OVERLOADED',
  message: `${CODES.OVERLOADED}，请稍后再试`,
  headers: { 'retry-after': '5' },
} as const

const isGraphql = (url: string): boolean => /^\/graphql\/?(\?|$)/.test(url)

const isHealth = (url: string): boolean => url.startsWith('/health/')

const passOn = (app: Express, request: IncomingMessage, response: ServerResponse): void => {
  app(request, response)
}
