import type { Answering } from '../answer/answers.ts'
import { dataOf } from '../answer/dataOf.ts'
import { columnAddress } from './addresses.ts'
import { feedHead, listLinks } from '../lists/listLinks.ts'
import { metaHtml } from '../meta/metaHtml.ts'
import type { MetaTag } from '../meta/tags.ts'
import { codeAddress, codeWords } from '../qr/codeAddress.ts'
import { html, type Html } from './html.ts'
import { page } from './page.ts'
import { PAGED, pagedList, type PageAsked, type PagedList } from './pagedList.ts'

/**
 * The page of a column: where it stands, what stands below it, its items. A column that was moved or
 * merged has another address today, which is given instead.
 * @throws Refused when there is no such column, or the page is none of its pages
 */
export const columnPage = async (
  answering: Answering,
  { code, after, siteTags }: PageAsked,
): Promise<{ page: string } | { movedTo: string }> => {
  const { column, columns, items } = await dataOf<Shown>(
    answering,
    { query: COLUMN, variables: { code, after } },
    { column: '没有这个栏目', after: '没有这一页，请从第一页看起' },
  )
  if (column.code !== code) return { movedTo: columnAddress(column.code) }
  const list = { column: code }
  const path = columnAddress(code)
  return {
    page: page(
      column.name,
      html`${crumbs(column)}
        <h1>${column.name}</h1>
        ${column.description === null ? undefined : html`<p>${column.description}</p>`}
        ${below(columns.filter(({ depth }) => depth === column.depth + 1))}
        <h2>公开的信息（${column.itemCount} 条）</h2>
        ${pagedList(items, { path, after })} ${listLinks(list)}
        <p>
          <img class="code" src="${codeAddress(path, 'svg')}" alt="${codeWords(column.name)}" />
        </p>`,
      html`${metaHtml([...siteTags, ...column.metaTags])}${feedHead(list, column.name)}`,
    ),
  }
}

interface Shown {
  column: Column
  columns: readonly Below[]
  items: PagedList
}

interface Below {
  code: string
  name: string
  depth: number
  itemCount: number
}

interface Column extends Below {
  path: readonly string[]
  description: string | null
  metaTags: readonly MetaTag[]
}

const COLUMN = `query($code: String!, $after: String) {
  column(code: $code) {
    code name depth path description itemCount metaTags { name content }
  }
  columns(under: $code) { code name depth itemCount }
  items(column: $code, first: 20, after: $after) { ${PAGED} }
}`

/** The way down from the front page; codes are the paths of those above, too. */
const crumbs = ({ code, path }: Column): Html => {
  const segments = code.split('/')
  return html`<nav aria-label="当前位置">
    <ol class="course">
      <li><a href="/">首页</a></li>
      ${path.map((name, at) =>
        at === path.length - 1
          ? html`<li aria-current="page">${name}</li>`
          : html`<li>
              <a href="${columnAddress(segments.slice(0, at + 1).join('/'))}">${name}</a>
            </li>`,
      )}
    </ol>
  </nav>`
}

const below = (columns: readonly Below[]): Html | undefined =>
  columns.length === 0
    ? undefined
    : html`<h2>下级栏目</h2>
        <ul class="plain">
          ${columns.map((column) => html`<li>${columnLink(column)}</li>`)}
        </ul>`

/** A column in a list of columns. */
export const columnLink = ({ code, name, itemCount }: Omit<Below, 'depth'>): Html =>
  html`<a href="${columnAddress(code)}">${name}</a> <span class="faint">${itemCount} 条</span>`
