import { v5 as uuidv5 } from 'uuid'
import { addressOf, columnAddress } from '../pages/addresses.ts'
import { listHref, type ListAddress } from '../lists/listAddress.ts'
import { listPage } from '../lists/listPage.ts'
import type { Scope } from '../lists/readScope.ts'
import type { Feed, FeedEntry } from './Feed.ts'
import type { FedItem } from './readFeed.ts'

interface Place {
  path: string
  publicUrl: string
}

/** The feed of a list. */
export const feedOf = (
  items: readonly FedItem[],
  { address, scope }: { address: ListAddress; scope: Scope },
  { path, publicUrl }: Place,
): Feed => {
  const entries = items.map((item) => entryOf(item, publicUrl))
  const title = scope.name === '' ? HOUSE : `${scope.name} - ${HOUSE}`
  return {
    id: idOf(`list ${listHref('', lasting(address, scope))}`),
    title,
    description: `${scope.column?.path.join(' / ') ?? scope.name}最新公开的政府信息`,
    author: scope.unit?.name ?? HOUSE,
    address: `${publicUrl}${listHref(path, address)}`,
    page: `${publicUrl}${listPage(address)}`,
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    entries,
  }
}

/** The list by what never changes: a column's code does, its id does not. */
const lasting = (address: ListAddress, { column, unit }: Scope): ListAddress => ({
  ...address,
  ...(column && { column: column.id }),
  ...(unit && { unit: unit.id }),
})

const HOUSE = '政府信息公开'

const entryOf = (item: FedItem, publicUrl: string): FeedEntry => ({
  id: idOf(`item ${item.indexNumber}`),
  title: plain(item.title),
  summary: plain(`${standing(item)}${item.summary}`),
  page: `${publicUrl}${addressOf(item.indexNumber)}`,
  author: item.unit.name,
  column: item.column,
  columnPage: `${publicUrl}${columnAddress(item.column.code)}`,
  kind: item.domainName,
  published: new Date(item.listedAt),
  updated: new Date(item.publishedAt),
})

/** Who only sees the feed must not take it for what holds. */
const standing = ({ outOfForce }: FedItem): string =>
  outOfForce === null
    ? ''
    : `（自 ${outOfForce.since} 起${outOfForce.state === 'REPEALED' ? '废止' : '失效'}）`

const idOf = (name: string): string => `urn:uuid:${uuidv5(name, FEEDS)}`

/** The namespace of our feeds' names; made once, changed never: readers would see every item again. */
const FEEDS = '7a1b4a52-0b3f-5b0e-9d53-6c1f8f2f5b11'

/** XML has no place for control characters that an old text may carry. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '')
