import { lookup } from 'node:dns/promises'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { isInnerAddress } from '../domain/screening/isInnerHost.ts'

/** What became of asking for an address. */
export type Answer =
  | { kind: 'status'; status: number }
  /** No name server knows the host. */
  | { kind: 'noHost' }
  /** The host does not serve there. */
  | { kind: 'refused' }
  /** It leads into a network that is not the open one; nothing was asked. */
  | { kind: 'inner' }
  /** Too slow, broken off, or no network at all. */
  | { kind: 'silent' }

export interface Address {
  address: string
  family: number
}

/** How names become addresses and which addresses may be asked; the network's own way when absent. */
export interface Ways {
  resolve?: (host: string) => Promise<readonly Address[]>
  isInner?: (address: string) => boolean
  seconds?: number
}

/**
 * Asks whether something is there, as a reader's browser would, redirects followed. Whoever writes an
 * address into a draft must not make us ask machines of our own network: every hop's name is resolved
 * once, refused when any of its addresses is an inner one, and asked at exactly that address.
 */
export const askOutside = async (url: string, ways: Ways = {}): Promise<Answer> => {
  let next = url
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answer = await askOnce(new URL(next), ways).catch(sayWhy)
    if (!('location' in answer)) return answer
    if (!URL.canParse(answer.location, next)) return { kind: 'status', status: answer.status }
    next = new URL(answer.location, next).href
  }
  return { kind: 'silent' }
}

const MOST_HOPS = 5

type Hop = Answer | { status: number; location: string }

const askOnce = async (url: URL, ways: Ways): Promise<Hop> => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'silent' }
  const { resolve = resolved, isInner = isInnerAddress, seconds = 10 } = ways
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
  const [first] = addresses
  if (!first) return { kind: 'noHost' }
  if (addresses.some(({ address }) => isInner(address))) return { kind: 'inner' }
  const { statusCode: status = 0, headers } = await headOf(url, first, seconds)
  return status >= 300 && status < 400 && headers.location
    ? { status, location: headers.location }
    : { kind: 'status', status }
}

const resolved = (host: string): Promise<readonly Address[]> => lookup(host, { all: true })

/** The answer without its body: the connection is given up as soon as the head is there. */
const headOf = (
  url: URL,
  { address, family }: Address,
  seconds: number,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      agent: false,
      lookup: (_, { all }, told) =>
        all ? told(null, [{ address, family }]) : told(null, address, family),
      headers: { 'User-Agent': 'gongkai link check', Accept: '*/*' },
      signal: AbortSignal.timeout(seconds * 1000),
    }
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp
    const asking = ask(url, options, (answer) => {
      resolve(answer)
      answer.destroy()
    })
    asking.once('error', reject)
    asking.end()
  })

const sayWhy = (error: unknown): Answer => {
  const { code } = (error ?? {}) as { code?: string }
  if (code === 'ENOTFOUND' || code === 'ENODATA') return { kind: 'noHost' }
  return { kind: code === 'ECONNREFUSED' ? 'refused' : 'silent' }
}
