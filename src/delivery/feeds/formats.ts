import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Feed } from './Feed.ts'

/** The forms in which feeds are read. */
export const FORMATS = {
  /** RSS 2.0 with what the best practices profile asks for. */
  rss: ({ title, page, description, updated, address, entries }: Feed): string =>
    generateRssFeed({
      title,
      link: page,
      description,
      language: 'zh-CN',
      lastBuildDate: updated,
      atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map((entry) => ({
        title: entry.title,
        link: entry.page,
        description: entry.summary,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: entry.published,
        dc: { creators: [entry.author] },
        categories: [{ name: entry.column.name, domain: entry.columnPage }, { name: entry.kind }],
        atom: { updated: entry.updated },
      })),
    }),
  /** RFC 4287. */
  atom: ({ id, title, page, description, author, updated, address, entries }: Feed): string =>
    generateAtomFeed({
      id,
      title: { value: title },
      subtitle: { value: description },
      updated,
      authors: [{ name: author }],
      links: [
        { href: address, rel: 'self', type: 'application/atom+xml' },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        summary: { value: entry.summary },
        published: entry.published,
        updated: entry.updated,
        authors: [{ name: entry.author }],
        links: [{ href: entry.page, rel: 'alternate', type: 'text/html' }],
        categories: [{ term: entry.column.code, label: entry.column.name }],
      })),
    }),
  /** https://www.jsonfeed.org/version/1.1/ */
  json: ({ title, page, description, author, address, entries }: Feed): string =>
    JSON.stringify(
      generateJsonFeed({
        title,
        home_page_url: page,
        feed_url: address,
        description,
        language: 'zh-CN',
        authors: [{ name: author }],
        items: entries.map((entry) => ({
          id: entry.id,
          url: entry.page,
          title: entry.title,
          content_text: entry.summary,
          date_published: entry.published,
          date_modified: entry.updated,
          authors: [{ name: entry.author }],
          tags: [entry.column.name, entry.kind],
        })),
      }),
    ),
} as const

export type Format = keyof typeof FORMATS
