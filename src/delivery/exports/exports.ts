import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { create as contentDisposition } from 'content-disposition'
import { Router, type Request, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Domain } from '../../domain/defineDomain.ts'
import { shanghaiDay } from '../../domain/time/day.ts'
import { begun } from '../http/begun.ts'
import { isGivenUp } from '../http/isGivenUp.ts'
import { PUBLIC_HEADERS } from '../http/publicHeaders.ts'
import { Refused } from '../http/Refused.ts'
import { refusals } from '../http/refusals.ts'
import { listAddressIn } from '../lists/listAddress.ts'
import { readScope, type Scope } from '../lists/readScope.ts'
import type { Reading } from '../read/reading.ts'
import { exportedItems, type ExportedItem } from './exportedItems.ts'
import { FILES, mostRows, type FileFormat } from './exportLinks.ts'
import { readAsked } from '../lists/readAsked.ts'
import { sheetOf } from './rows.ts'

interface Making {
  reading: Reading
  schema: GraphQLSchema
  domains: readonly Domain[]
}

/** Lists as files: CSV, XLSX or JSON of any list that the pages show. */
export const exports = (making: Making): Router => {
  let underWay = 0
  const router = Router()
  router.get('/export.:format', async (request, response, next) => {
    const format = request.params.format as FileFormat
    if (!Object.hasOwn(FILES, format)) return next()
    if (underWay >= MOST_AT_ONCE) {
      throw new Refused('UNAVAILABLE', 503, '正在导出的人较多，请稍后再试')
    }
    underWay += 1
    try {
      await answer(format, { request, response }, making)
    } finally {
      underWay -= 1
    }
  })
  return router.use(refusals)
}

/** Files on their way at once; each asks the database for page after page. */
const MOST_AT_ONCE = 4

/** Milliseconds after which a file that is still on its way is given up. */
const LONGEST = 600_000

const answer = async (
  format: FileFormat,
  { request, response }: { request: Request; response: Response },
  { reading, schema, domains }: Making,
): Promise<void> => {
  const { find, lexicon } = reading
  const address = listAddressIn(request.query)
  const asked = await readAsked(address, { schema, lexicon })
  const scope = await readScope(address, { find, domains })
  const pages = await begun(exportedItems(asked, { find, domains, withBody: format === 'json' }))
  response.set(PUBLIC_HEADERS).set({
    'content-type': FILES[format].mediaType,
    'content-disposition': contentDisposition(nameOf(scope, format), { fallback: false }),
    'cache-control': 'no-store',
  })
  if (request.method === 'HEAD') {
    await pages.return()
    response.end()
    return
  }
  const content = await contentOf(format, pages, {
    ...{ reading, domains, domain: scope.domain },
    most: mostRows(address),
  })
  await pipeline(Readable.from(content), response, { signal: AbortSignal.timeout(LONGEST) }).catch(
    (error: unknown) => {
      if (!isGivenUp(error)) throw error
    },
  )
}

/** What writes the files is loaded when somebody first takes one away. */
const contentOf = async (
  format: FileFormat,
  pages: AsyncIterable<readonly ExportedItem[]>,
  making: Omit<Making, 'schema'> & { domain: Domain | undefined; most: number },
) => {
  const { writtenCsv, writtenJson, writtenXlsx } = await import('./written.ts')
  if (format === 'json') {
    const { domains, reading, most } = making
    return writtenJson(pages, { domains, publicUrl: reading.publicUrl, most })
  }
  const sheet = sheetOf(pages, making)
  return format === 'csv' ? writtenCsv(sheet) : writtenXlsx(sheet)
}

/** 机井 庆阳市水务局 20181231.csv */
const nameOf = ({ name }: Scope, format: FileFormat): string =>
  `${(name || '政府信息公开').replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').slice(0, 80)} ${shanghaiDay(
    new Date(),
  ).replaceAll('-', '')}.${format}`
