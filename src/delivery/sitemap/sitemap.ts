import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Router, type Response } from 'express'
import { GraphQLError } from 'graphql'
import { begun } from '../http/begun.ts'
import { isGivenUp } from '../http/isGivenUp.ts'
import { addressOf, columnAddress } from '../pages/addresses.ts'
import { keptSender } from '../http/sendKept.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement } from '../read/statement.ts'
import { itemsOf, partName, partNamed, readParts, type Part } from './parts.ts'
import { indexXml, sitemapXml, type Mapped } from './sitemapXml.ts'

type Making = Pick<Reading, 'find' | 'publicUrl'>

/** What search engines are told: where they may go, and every page that there is. */
export const sitemap = ({ find, publicUrl }: Making): Router => {
  const send = keptSender()
  const partsNow = forAWhile(() => readParts(find))
  const router = Router()
  router.get('/robots.txt', (_, response) => {
    response.type('text/plain').set('cache-control', 'public, max-age=3600').send(robots(publicUrl))
  })
  router.get('/sitemap.xml', async (request, response) => {
    const parts = await partsNow()
    const body = indexXml([
      { url: `${publicUrl}/sitemap/columns.xml` },
      ...parts.map((part) => ({
        url: `${publicUrl}/sitemap/${partName(part)}.xml`,
        updated: part.updated,
      })),
    ])
    send(response, { address: request.path, body, contentType: XML })
  })
  router.get('/sitemap/columns.xml', (_, response) =>
    stream(response, columnPages(find, publicUrl)),
  )
  router.get('/sitemap/:part.xml', async (request, response, next) => {
    const part = asked(request.params.part)
    if (!part) return next()
    await stream(response, itemPages(find, publicUrl, part))
  })
  return router
}

const XML = 'application/xml; charset=utf-8'

/** Searches and files lead to nothing that is not in the sitemap. */
const robots = (publicUrl: string): string =>
  `User-agent: *
Disallow: /graphql
Disallow: /search
Disallow: /export.
Sitemap: ${publicUrl}/sitemap.xml
`

const stream = async (
  response: Response,
  pages: AsyncGenerator<readonly Mapped[], void>,
): Promise<void> => {
  const ready = await begun(pages)
  response.set({ 'content-type': XML, 'cache-control': 'no-cache' })
  await pipeline(Readable.from(sitemapXml(ready)), response).catch((error: unknown) => {
    if (!isGivenUp(error)) throw error
  })
}

async function* columnPages(find: Reading['find'], publicUrl: string) {
  const rows = await find<{ code: string }[]>(
    statement(() =>
      allOf('select code from published.columns where merged_into is null order by code'),
    ),
  )
  yield rows.map(({ code }) => ({ url: `${publicUrl}${columnAddress(code)}` }))
}

async function* itemPages(
  find: Reading['find'],
  publicUrl: string,
  part: Pick<Part, 'from' | 'to'>,
) {
  for await (const page of itemsOf(find, part)) {
    yield page.map(({ indexNumber, publishedAt }) => ({
      url: `${publicUrl}${addressOf(indexNumber)}`,
      updated: publishedAt,
    }))
  }
}

/** The part that is asked for; undefined when the name is none that we gave out. */
const asked = (name: string): Pick<Part, 'from' | 'to'> | undefined => {
  try {
    return partNamed(name)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/**
 * What is read stands for a while, and whoever asks meanwhile waits for the one reading. The last part
 * goes to the newest item whenever it was cut: nothing is missed.
 */
const forAWhile = <Found>(read: () => Promise<Found>): (() => Promise<Found>) => {
  let last: { at: number; found: Promise<Found> } | undefined
  return () => {
    if (last && Date.now() - last.at < A_WHILE) return last.found
    const found = read()
    last = { at: Date.now(), found }
    found.catch(() => {
      last = undefined
    })
    return found
  }
}

/** Milliseconds. */
const A_WHILE = 600_000
