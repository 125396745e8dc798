import type { Answering } from '../answer/answers.ts'
import { dataOf } from '../answer/dataOf.ts'
import { feedHead, listLinks } from '../lists/listLinks.ts'
import { metaHtml } from '../meta/metaHtml.ts'
import type { MetaTag } from '../meta/tags.ts'
import { columnLink } from './columnPage.ts'
import { html, type Html } from './html.ts'
import { LISTED, listedItems, type ListedItem } from './listedItems.ts'
import { page } from './page.ts'
import { searchForm } from './searchForm.ts'
import { indented } from './styledByClass.ts'

/** The front page: what this is, the newest items, the catalogue; asked of the interface itself. */
export const homePage = async (
  answering: Answering,
  siteTags: readonly MetaTag[],
): Promise<string> => {
  const data = await dataOf<Home>(answering, { query: HOME })
  return page(
    '政府信息公开',
    html`<h1>政府信息公开数据接口</h1>
      ${searchForm()}
      <p>
        这里是本市政府信息公开的公开端：各部门、各县区网站和社会公众从这里读取已经公开的政府信息。
        程序请用 GraphQL 接口
        <a href="/graphql?query=${encodeURIComponent(EXAMPLE)}"><code>/graphql</code></a>
        （GET、POST 均可，无需登录），各类信息的字段见 <a href="/schemas">JSON Schema</a>；例如：
      </p>
      <pre><code>${EXAMPLE}</code></pre>
      <h2>最新公开</h2>
      ${data.items.nodes.length > 0 ? listedItems(data.items.nodes) : html`<p>还没有公开的信息。</p>`}
      ${listLinks({})}
      <h2>目录</h2>
      ${tree(data.columns)}`,
    html`${metaHtml(siteTags)}${feedHead({}, '政府信息公开')}`,
  )
}

interface Home {
  items: { nodes: readonly ListedItem[] }
  columns: readonly { code: string; name: string; depth: number; itemCount: number }[]
}

const HOME = `{
  items(first: 20) { nodes { ${LISTED} } }
  columns { code name depth itemCount }
}`

const EXAMPLE = '{ items(first: 5) { nodes { indexNumber title publishedOn unit { name } } } }'

/** The catalogue comes in its order, each column after the one that it stands under. */
const tree = (columns: Home['columns']): Html =>
  html`<ul class="plain">
    ${columns.map(
      (column) => html`<li class="${indented(column.depth)}">${columnLink(column)}</li>`,
    )}
  </ul>`
