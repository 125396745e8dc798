import type { FedItem } from './readFeed.ts'

/** A list as its subscribers see it, in whatever form they read. */
export interface Feed {
  /** An IRI that never changes: neither when a column is renamed nor when the house moves. */
  id: string
  title: string
  description: string
  /** Who is responsible for the feed. */
  author: string
  /** Where it is fetched from, and the page that shows the same. */
  address: string
  page: string
  updated: Date
  entries: readonly FeedEntry[]
}

/** An item in a feed. */
export interface FeedEntry {
  id: string
  title: string
  summary: string
  page: string
  author: string
  column: FedItem['column']
  /** The page of its column. */
  columnPage: string
  kind: string
  published: Date
  updated: Date
}
