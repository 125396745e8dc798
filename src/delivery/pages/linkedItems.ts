import type { Domain } from '../../domain/defineDomain.ts'
import type { Reading } from '../read/reading.ts'
import { linkKeys, namesItem } from '../read/links.ts'
import { allOf, statement } from '../read/statement.ts'
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

/** A list of links to items. */
export const itemLinks = (items: readonly LinkedItem[]): Html =>
  html`<ul class="plain">
    ${items.map(
      ({ indexNumber, title }) => html`<li><a href="${itemAddress(indexNumber)}">${title}</a></li>`,
    )}
  </ul>`

/** The address of an item's page. */
export const itemAddress = (indexNumber: string): string =>
  `/items/${indexNumber.split('/').map(encodeURIComponent).join('/')}`
