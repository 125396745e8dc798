import type { Answering } from '../answer/answers.ts'
import { Outage } from '../answer/Outage.ts'
import { addressOf } from './editionHistory.ts'
import { html, type Html } from './html.ts'
import { page } from './page.ts'
import { searchForm } from './searchForm.ts'
import { indented } from './styledByClass.ts'

/** The front page: what this is, the newest items, the catalogue; asked of the interface itself. */
export const homePage = async (answering: Answering): Promise<string> => {
  const { kind, body } = await answering({ query: HOME })
  if (kind === 'unavailable') throw new Outage('UNAVAILABLE')
  const { data } = JSON.parse(body.toString()) as { data: Home }
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
      ${data.items.nodes.length > 0 ? newest(data.items.nodes) : html`<p>还没有公开的信息。</p>`}
      <h2>目录</h2>
      <ul class="plain">
        ${data.columns.map(columnLine)}
      </ul>`,
  )
}

interface Home {
  items: { nodes: readonly Listed[] }
  columns: readonly { code: string; name: string; depth: number; itemCount: number }[]
}

interface Listed {
  indexNumber: string
  title: string
  publishedOn: string
  unit: { name: string }
}

const HOME = `{
  items(first: 20) { nodes { indexNumber title publishedOn unit { name } } }
  columns { code name depth itemCount }
}`

const EXAMPLE = '{ items(first: 5) { nodes { indexNumber title publishedOn unit { name } } } }'

const newest = (items: readonly Listed[]): Html =>
  html`<ul class="plain">
    ${items.map(
      ({ indexNumber, title, publishedOn, unit }) =>
        html`<li>
          <a href="${addressOf(indexNumber)}">${title}</a>
          <span class="faint">${unit.name} <time>${publishedOn}</time></span>
        </li>`,
    )}
  </ul>`

const columnLine = ({ code, name, depth, itemCount }: Home['columns'][number]): Html =>
  html`<li class="${indented(depth)}">
    ${name} <span class="faint">${itemCount} 条 <code>${code}</code></span>
  </li>`
