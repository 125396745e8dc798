import { Router, type Response } from 'express'
import type { IncomingMessage } from 'node:http'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Answer } from '../answer/Answer.ts'
import type { Answering } from '../answer/answers.ts'
import type { Reading } from '../read/reading.ts'
import { readOwnSite } from '../meta/ownSite.ts'
import { siteTags } from '../meta/tags.ts'
import { columnPage } from './columnPage.ts'
import { homePage } from './homePage.ts'
import { itemPage } from './itemPage.ts'
import { SEARCH_SCRIPT } from './searchScript.ts'
import { SEARCH_PARTS, searchPage, type SearchAddress } from './searchPage.ts'
import { unitPage } from './unitPage.ts'

interface Making {
  answering: Answering
  /** Told of every answer that is given. */
  answered: (request: IncomingMessage, answer: Answer) => void
  find: Reading['find']
  publicUrl: string
  domains: readonly Domain[]
}

/** The few pages that let a person see what the interface holds. */
export const pages = ({ answering, answered, find, publicUrl, domains }: Making): Router => {
  const tagsOfSite = async () => siteTags(await readOwnSite({ find, publicUrl }))
  const router = Router()
  router.get('/', async (_, response) => {
    send(response, 200, await homePage(answering, await tagsOfSite()))
  })
  router.get('/search', async (request, response) => {
    const asking: Answering = async (question) => {
      const answer = await answering(question)
      answered(request, answer)
      return answer
    }
    const shown = await searchPage(asking, addressIn(request.query), await tagsOfSite())
    send(response, shown.status, shown.page)
  })
  router.get('/search.js', (_, response) => {
    response.set('cache-control', 'no-cache').type('text/javascript').send(SEARCH_SCRIPT)
  })
  router.get('/columns/*code', async (request, response) => {
    const shown = await columnPage(answering, {
      code: request.params.code.join('/'),
      after: afterIn(request.query.after),
      siteTags: await tagsOfSite(),
    })
    if ('movedTo' in shown) response.redirect(301, shown.movedTo)
    else send(response, 200, shown.page)
  })
  router.get('/units/:code', async (request, response) => {
    const shown = await unitPage(answering, {
      code: request.params.code,
      after: afterIn(request.query.after),
      siteTags: await tagsOfSite(),
    })
    send(response, 200, shown)
  })
  router.get('/items/*indexNumber', async (request, response) => {
    const indexNumber = ([] as string[]).concat(request.params.indexNumber).join('/')
    const edition = editionIn(request.query.edition)
    const shown = await itemPage(
      { indexNumber, ...(edition !== undefined && { edition }) },
      { find, domains, publicUrl, siteTags: await tagsOfSite() },
    )
    send(response, shown.status, shown.page)
  })
  return router
}

/** What is given twice, or is no text, is not asked. */
const addressIn = (query: Readonly<Record<string, unknown>>): SearchAddress => ({
  q: '',
  ...Object.fromEntries(
    SEARCH_PARTS.map((part) => [part, query[part]]).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    ),
  ),
})

/** A cursor given twice is none. */
const afterIn = (asked: unknown): string | undefined =>
  asked === undefined ? undefined : String(asked)

/** What is no number asks for an edition that there never is. */
const editionIn = (asked: unknown): number | undefined =>
  asked === undefined ? undefined : /^\d{1,6}$/.test(String(asked)) ? Number(asked) : 0

const send = (response: Response, status: number, page: string): void => {
  response.status(status).set('cache-control', 'no-cache').type('html').send(page)
}
