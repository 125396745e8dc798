import { listHref, type ListAddress } from '../lists/listAddress.ts'
import type { Format } from './formats.ts'

/** What each form is called and sent as. */
export const FEEDS = {
  rss: { name: 'RSS', mediaType: 'application/rss+xml' },
  atom: { name: 'Atom', mediaType: 'application/atom+xml' },
  json: { name: 'JSON Feed', mediaType: 'application/feed+json' },
} as const satisfies Record<Format, { name: string; mediaType: string }>

/** The addresses of a list's feeds. */
export const feedLinks = (address: ListAddress) =>
  (Object.keys(FEEDS) as Format[]).map((format) => ({
    ...FEEDS[format],
    href: listHref(`/feed.${format}`, address),
  }))
