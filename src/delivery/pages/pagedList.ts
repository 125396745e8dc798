import type { MetaTag } from '../meta/tags.ts'
import { html, type Html } from './html.ts'
import { LISTED, listedItems, type ListedItem } from './listedItems.ts'

/** Which page of the list of a column or a unit is asked for. */
export interface PageAsked {
  code: string
  after: string | undefined
  siteTags: readonly MetaTag[]
}

/** A page of a list, as the interface answers it. */
export interface PagedList {
  nodes: readonly ListedItem[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** What is selected of `items` for it. */
export const PAGED = `nodes { ${LISTED} } pageInfo { hasNextPage endCursor }`

/** The items of a page, and the ways to the next one and back to the first. */
export const pagedList = (
  { nodes, pageInfo }: PagedList,
  { path, after }: { path: string; after: string | undefined },
): Html => {
  if (nodes.length === 0)
    return html`<p>${after === undefined ? '还没有公开的信息。' : '没有更多了。'}</p>`
  const ways = [
    ...(after === undefined ? [] : [html`<li><a href="${path}">第一页</a></li>`]),
    ...(pageInfo.hasNextPage && pageInfo.endCursor
      ? [
          html`<li>
            <a href="${path}?after=${pageInfo.endCursor}" rel="next">下一页</a>
          </li>`,
        ]
      : []),
  ]
  return html`${listedItems(nodes)}
  ${
    ways.length > 0
      ? html`<nav aria-label="翻页">
          <ul class="ways">
            ${ways}
          </ul>
        </nav>`
      : undefined
  }`
}
