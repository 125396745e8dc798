import type { Domain } from '../../domain/defineDomain.ts'
import type { Reading } from '../read/reading.ts'
import { linkKeys, namesItem } from '../read/links.ts'
import { allOf, statement } from '../read/statement.ts'
import { addressOf } from './addresses.ts'
import { html, type Html } from './html.ts'

/** Another public item, as a page names it. */
export interface LinkedItem {
  id: string
  indexNumber: string
  title: string
  /** Whether it names the item of the page, rather than being named by it. */
  isReferring: boolean
}

/** The public items that an item names, and those that name it. */
export const readLinkedItems = (
  id: string,
  { find, domains }: Pick<Reading, 'find'> & { domains: readonly Domain[] },
): Promise<readonly LinkedItem[]> => {
  const keys = linkKeys(domains)
  return find<LinkedItem[]>(
    statement((bind) =>
      allOf(`select other.id, other.index_number as "indexNumber", other.title,
          (${namesItem('other', 'item', keys)}) as "isReferring"
        from published.items item
        join published.items other on ${namesItem('other', 'item', keys)}
          or ${namesItem('item', 'other', keys)}
        where item.id = ${bind(id)}::uuid
        order by other.listed_at, other.id`),
    ),
  )
}

/** The links to those of the named items that are public; undefined when none is. */
export const linksAmong = (linked: readonly LinkedItem[], ids: unknown): Html | undefined => {
  const named = linked.filter(({ id }) => ((ids ?? []) as string[]).includes(id))
  return named.length > 0 ? itemLinks(named) : undefined
}

/** 与本条有关的信息: the items that name this one; undefined when none does. */
export const referringHtml = (linked: readonly LinkedItem[]): Html | undefined => {
  const referring = linked.filter(({ isReferring }) => isReferring)
  return referring.length > 0
    ? html`<h2>与本条有关的信息</h2>
        ${itemLinks(referring)}`
    : undefined
}

/** A list of items, each leading to its page. */
export const itemLinks = (items: readonly Pick<LinkedItem, 'indexNumber' | 'title'>[]): Html =>
  html`<ul class="plain">
    ${items.map(
      ({ indexNumber, title }) => html`<li><a href="${addressOf(indexNumber)}">${title}</a></li>`,
    )}
  </ul>`
