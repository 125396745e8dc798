import { join } from 'node:path'
import { create as contentDisposition } from 'content-disposition'
import { Router } from 'express'
import type { ReadingPool } from '../overload/boundedPool.ts'
import { isDisplayable } from './isDisplayable.ts'

interface Store {
  pool: ReadingPool
  /** The folder of the public store. */
  folder: string
}

interface PublicFileRow {
  mediaType: string
}

/**
 * Attachments by their SHA-256, under whatever name they are asked for: only those that a live item
 * shows, however many bytes lie in the store. Whole or in ranges (RFC 9110, 14), as often as somebody
 * whose line breaks has to begin again.
 */
export const files = ({ pool, folder }: Store): Router => {
  const router = Router()
  router.get('/files/:sha256/:name', async (request, response, next) => {
    const { sha256, name } = request.params
    const file = SHA256.test(sha256) ? await find(pool, sha256) : undefined
    if (!file) return next()
    response.sendFile(join(sha256.slice(0, 2), sha256), {
      root: folder,
      cacheControl: false,
      headers: headersOf(file, sha256, name),
    })
  })
  return router
}

const SHA256 = /^[0-9a-f]{64}$/

const find = async (pool: Store['pool'], sha256: string): Promise<PublicFileRow | undefined> => {
  const { rows } = await pool.query<PublicFileRow>({
    name: 'file',
    text: 'select media_type as "mediaType" from published.files where sha256 = $1',
    values: [sha256],
  })
  return rows[0]
}

/**
 * Bytes under a hash never change, but they can be withdrawn: caches that serve others ask again soon.
 */
const headersOf = ({ mediaType }: PublicFileRow, sha256: string, name: string) => ({
  'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
  'content-disposition': contentDisposition(name, {
    type: isDisplayable(mediaType) ? 'inline' : 'attachment',
    fallback: false,
  }),
  'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  etag: `"${sha256}"`,
})
