import type { Domain } from '../../domain/defineDomain.ts'
import type { Reading } from '../read/reading.ts'
import { relatedTo } from '../read/related.ts'
import { allOf, statement } from '../read/statement.ts'
import { html, type Html } from './html.ts'
import { itemLinks, type LinkedItem } from './linkedItems.ts'

/** A public item that is near the item of a page. */
export type RelatedItem = Pick<LinkedItem, 'id' | 'indexNumber' | 'title'>

/** The public items nearest to an item, the nearest first. */
export const readRelatedItems = (
  id: string,
  { find, domains }: Pick<Reading, 'find'> & { domains: readonly Domain[] },
): Promise<readonly RelatedItem[]> =>
  find<RelatedItem[]>(
    statement((bind) =>
      allOf(`select near.id, near.index_number as "indexNumber", near.title
        from published.items item cross join lateral (${relatedTo('item', domains)}) near
        where item.id = ${bind(id)}::uuid`),
    ),
  )

/** 相近的信息: those to which the page does not lead already; undefined when there is none. */
export const relatedHtml = (
  related: readonly RelatedItem[],
  linked: readonly LinkedItem[],
): Html | undefined => {
  const others = related.filter(({ id }) => !linked.some((each) => each.id === id))
  return others.length > 0
    ? html`<h2>相近的信息</h2>
        ${itemLinks(others.slice(0, SHOWN))}`
    : undefined
}

const SHOWN = 5
