import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { LRUCache } from 'lru-cache'

/** A text that readers fetch again and again, and where. */
export interface Kept {
  /** What it is the answer to, always spelt the same. */
  address: string
  body: string | Buffer
  contentType: string
}

/**
 * Sends texts that readers ask for again, or says that they have not changed: by their ETag, or by the
 * moment since when this process has seen them as they are. That moment is told only once it lies
 * a whole second back: of two texts within a second the older one is never taken for the newer.
 */
export const keptSender = (): ((response: Response, kept: Kept) => void) => {
  const seen = new LRUCache<string, { etag: string; since: number }>({ max: MOST })
  return (response, { address, body, contentType }) => {
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
    const before = seen.get(address)
    const { since } = before?.etag === etag ? before : { since: nextSecond() }
    seen.set(address, { etag, since })
    response.set({ 'cache-control': 'no-cache', etag })
    const modified = since <= Date.now() ? since : undefined
    if (modified !== undefined) response.set('last-modified', new Date(modified).toUTCString())
    if (isKnown(response.req.headers, etag, modified)) response.status(304).end()
    else response.set('content-type', contentType).send(body)
  }
}

/** Addresses remembered. Who asks for one that was forgotten gets it anew. */
const MOST = 5_000

const nextSecond = (): number => Math.floor(Date.now() / 1_000) * 1_000 + 1_000

/** A tag says it exactly; the moment counts only for those who have none (RFC 9110, 13.2.2). */
const isKnown = (
  asked: { 'if-none-match'?: string; 'if-modified-since'?: string },
  etag: string,
  modified: number | undefined,
): boolean => {
  const tags = asked['if-none-match']
  if (tags !== undefined) {
    return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
  }
  const since = asked['if-modified-since']
  return since !== undefined && modified !== undefined && modified <= Date.parse(since)
}
