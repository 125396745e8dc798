import { Router, type Response } from 'express'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Answering } from '../answer/answers.ts'
import type { Reading } from '../read/reading.ts'
import { homePage } from './homePage.ts'
import { itemPage } from './itemPage.ts'

interface Making {
  answering: Answering
  find: Reading['find']
  domains: readonly Domain[]
}

/** The few pages that let a person see what the interface holds. */
export const pages = ({ answering, find, domains }: Making): Router => {
  const router = Router()
  router.get('/', async (_, response) => {
    send(response, 200, await homePage(answering))
  })
  router.get('/items/*indexNumber', async (request, response) => {
    const indexNumber = ([] as string[]).concat(request.params.indexNumber).join('/')
    const shown = await itemPage(indexNumber, { find, domains })
    send(response, shown.status, shown.page)
  })
  return router
}

const send = (response: Response, status: number, page: string): void => {
  response.status(status).set('cache-control', 'no-cache').type('html').send(page)
}
