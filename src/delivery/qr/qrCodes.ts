import { Router } from 'express'
import { PUBLIC_HEADERS } from '../http/publicHeaders.ts'
import { Refused } from '../http/Refused.ts'
import { refusals } from '../http/refusals.ts'
import { keptSender } from '../http/sendKept.ts'
import { addressOf, columnAddress } from '../pages/addresses.ts'
import { readScope } from '../lists/readScope.ts'
import { readGone, readItem } from '../pages/readItem.ts'
import type { Reading } from '../read/reading.ts'
import { codeAddress, type CodeFormat } from './codeAddress.ts'

type Making = Pick<Reading, 'find' | 'publicUrl'>

/** Codes to be scanned from paper or from a screen, one for each column and each item that is public. */
export const qrCodes = (making: Making): Router => {
  const send = keptSender()
  const router = Router()
  router.get('/qr/:kind/*name', async (request, response, next) => {
    const { kind } = request.params
    const [, name = '', format] = /^(.+)\.(svg|png)$/.exec(request.params.name.join('/')) ?? []
    if (format === undefined || !isKind(kind)) return next()
    const led = await LED[kind](name, making)
    // What draws them is loaded when somebody first wants one.
    const { pngOf, svgOf } = await import('./drawnCode.ts')
    const url = `${making.publicUrl}${led.page}`
    response.set(PUBLIC_HEADERS)
    send(response, {
      address: codeAddress(led.page, format as CodeFormat),
      body: format === 'svg' ? svgOf(url, led.name) : pngOf(url),
      contentType: format === 'svg' ? 'image/svg+xml' : 'image/png',
    })
  })
  return router.use(refusals)
}

/** A page, and what stands on it. @throws Refused when there is none */
type Lead = (name: string, making: Making) => Promise<{ page: string; name: string }>

const LED = {
  columns: async (code, { find }) => {
    const { column, name } = await readScope({ column: code }, { find, domains: [] })
    return { page: columnAddress(column?.code ?? code), name }
  },
  items: async (indexNumber, { find }) => {
    const item = await readItem(find, indexNumber)
    if (item) return { page: addressOf(item.indexNumber), name: item.title }
    const gone = await readGone(find, indexNumber)
    throw gone
      ? new Refused('NOT_FOUND', 410, `indexNumber：这条信息已经撤回，缘由：${gone.reason}`)
      : new Refused('NOT_FOUND', 404, `indexNumber：没有索引号为“${indexNumber}”的公开信息`)
  },
} satisfies Record<string, Lead>

const isKind = (kind: string): kind is keyof typeof LED => Object.hasOwn(LED, kind)
