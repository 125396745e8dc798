import { escaped } from '../pages/html.ts'

/** A page as search engines are told of it. */
export interface Mapped {
  url: string
  /** When it last changed; left out where nobody knows. */
  updated?: string
}

const OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** A sitemap, in pieces as its pages come. */
export async function* sitemapXml(pages: AsyncIterable<readonly Mapped[]>) {
  yield `${OPENING}<urlset ${NAMESPACE}>\n`
  for await (const page of pages) yield page.map((one) => `<url>${said(one)}</url>\n`).join('')
  yield '</urlset>\n'
}

/** The list of all sitemaps. */
export const indexXml = (sitemaps: readonly Mapped[]): string =>
  `${OPENING}<sitemapindex ${NAMESPACE}>\n${sitemaps
    .map((one) => `<sitemap>${said(one)}</sitemap>\n`)
    .join('')}</sitemapindex>\n`

const said = ({ url, updated }: Mapped): string =>
  `<loc>${escaped(url)}</loc>${updated === undefined ? '' : `<lastmod>${toSecond(updated)}</lastmod>`}`

/** Moments come in Beijing's time, to the microsecond. */
const toSecond = (moment: string): string => `${moment.slice(0, 19)}+08:00`
