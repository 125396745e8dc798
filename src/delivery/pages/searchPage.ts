import type { Answering } from '../answer/answers.ts'
import { Outage } from '../answer/Outage.ts'
import { feedHead, listLinks } from '../lists/listLinks.ts'
import type { ListAddress } from '../lists/listAddress.ts'
import { metaHtml } from '../meta/metaHtml.ts'
import type { MetaTag } from '../meta/tags.ts'
import { addressOf } from './addresses.ts'
import { html, type Html } from './html.ts'
import { page } from './page.ts'
import { searchForm } from './searchForm.ts'

/** What the address of a search page may say. */
export const SEARCH_PARTS = ['q', 'column', 'unit', 'year', 'domain', 'sort', 'after'] as const

/** What it says. */
export type SearchAddress = { q: string } & Partial<Record<(typeof SEARCH_PARTS)[number], string>>

/** The page of a search: what was found, by what it can be narrowed, and what is wrong with the question. */
export const searchPage = async (
  answering: Answering,
  address: SearchAddress,
  siteTags: readonly MetaTag[],
): Promise<{ status: number; page: string }> => {
  const title = address.q === '' ? '检索' : `检索“${address.q}”`
  const shown = (status: number, content: Html | undefined) => ({
    status,
    page: page(
      title,
      html`<h1>${title}</h1>
        ${searchForm(address.q)}${content}`,
      html`${metaHtml(siteTags)}${address.q === '' ? undefined : feedHead(listOf(address), title)}`,
    ),
  })
  if (address.q.trim() === '') return shown(200, undefined)
  const { kind, body } = await answering({ query: SEARCH, variables: variablesOf(address) })
  if (kind === 'unavailable') throw new Outage('UNAVAILABLE')
  const { data, errors } = JSON.parse(body.toString()) as Answered
  if (!data) return shown(400, html`<p class="notice" role="alert">${errors?.[0]?.message}</p>`)
  return shown(200, found(data.search, address))
}

interface Answered {
  data: { search: Found } | null | undefined
  errors?: { message: string }[]
}

interface Found {
  totalCount: number
  isTotalExact: boolean
  isRelaxed: boolean
  didYouMean: string | null
  hits: readonly Hit[]
  facets: Record<FacetName, readonly Value[]>
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

interface Hit {
  item: {
    indexNumber: string
    publishedOn: string
    domainName: string
    unit: { name: string }
    outOfForce: { state: string } | null
  }
  title: readonly Piece[]
  excerpt: readonly Piece[]
}

interface Piece {
  text: string
  isHit: boolean
}

interface Value {
  value: string
  label: string
  count: number
}

type FacetName = 'columns' | 'units' | 'years' | 'domains'

const SEARCH = `query($q: String!, $column: String, $unit: String, $filter: ItemFilter, $from: Day,
  $to: Day, $sort: SearchSort!, $after: String) {
  search(query: $q, column: $column, unit: $unit, filter: $filter, publishedFrom: $from,
    publishedTo: $to, sort: $sort, after: $after) {
    totalCount isTotalExact isRelaxed didYouMean
    hits {
      item { indexNumber publishedOn domainName unit { name } outOfForce { state } }
      title { text isHit }
      excerpt { text isHit }
    }
    facets {
      columns { value label count }
      units { value label count }
      years { value label count }
      domains { value label count }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const variablesOf = ({ q, column, unit, year, domain, sort, after }: SearchAddress) => ({
  q,
  column,
  unit,
  after,
  sort: sort === 'newest' ? 'NEWEST' : 'RELEVANCE',
  ...(year && { from: `${year}-01-01`, to: `${year}-12-31` }),
  ...(domain && { filter: { domain: [domain] } }),
})

const found = (
  { totalCount, isTotalExact, isRelaxed, didYouMean, hits, facets, pageInfo }: Found,
  address: SearchAddress,
): Html => {
  const correction = didYouMean === null ? undefined : correctionHtml(didYouMean, address)
  if (hits.length === 0) {
    return html`<p role="status">没有找到。请换一种说法，或者减少词语和条件。</p>
      ${correction}`
  }
  return html`<p role="status">
      ${isTotalExact ? `找到 ${totalCount} 条` : `找到 ${totalCount} 条以上`}${
        isRelaxed ? '；全部词语都有的很少，下列也有只含其中大部分的' : ''
      }。${sortLinks(address)}
    </p>
    ${correction}
    <div class="found">
      <ol class="plain">
        ${hits.map(hitHtml)}
      </ol>
      <nav aria-label="缩小范围">
        ${FACETS.map(([name, key, label]) =>
          facetHtml({ key, label, values: facets[name] }, address),
        )}
      </nav>
    </div>
    ${
      pageInfo.hasNextPage && pageInfo.endCursor
        ? html`<p><a href="${hrefOf({ ...address, after: pageInfo.endCursor })}">下一页</a></p>`
        : undefined
    }
    ${listLinks(listOf(address))}`
}

const correctionHtml = (query: string, { after: _, ...rest }: SearchAddress): Html =>
  html`<p>是不是要找：<a href="${hrefOf({ ...rest, q: query })}">${query}</a></p>`

/** The same items, for those who subscribe to them or take them away. */
const listOf = ({ q, column, unit, year, domain }: SearchAddress): ListAddress => ({
  q,
  ...(column && { column }),
  ...(unit && { unit }),
  ...(domain && { domain }),
  ...(year && { publishedFrom: `${year}-01-01`, publishedTo: `${year}-12-31` }),
})

const sortLinks = (address: SearchAddress): Html => {
  const { after: _, sort, ...rest } = address
  return sort === 'newest'
    ? html`新的在前；<a href="${hrefOf(rest)}">最切合的在前</a>`
    : html`最切合的在前；<a href="${hrefOf({ ...rest, sort: 'newest' })}">新的在前</a>`
}

const hitHtml = ({ item, title, excerpt }: Hit): Html =>
  html`<li>
    <a href="${addressOf(item.indexNumber)}">${title.map(pieceHtml)}</a>
    ${
      item.outOfForce
        ? html`<strong>${item.outOfForce.state === 'REPEALED' ? '已废止' : '已失效'}</strong>`
        : undefined
    }
    <br />${excerpt.map(pieceHtml)}<br />
    <span class="faint">${item.unit.name} ${item.domainName} <time>${item.publishedOn}</time></span>
  </li>`

const pieceHtml = ({ text, isHit }: Piece): Html =>
  isHit ? html`<mark>${text}</mark>` : html`${text}`

const FACETS = [
  ['columns', 'column', '栏目'],
  ['units', 'unit', '单位'],
  ['years', 'year', '年份'],
  ['domains', 'domain', '信息类别'],
] as const

interface ShownFacet {
  key: 'column' | 'unit' | 'year' | 'domain'
  label: string
  values: readonly Value[]
}

/** Values of one facet that a page lists. */
const LISTED = 8

const facetHtml = (
  { key, label, values }: ShownFacet,
  address: SearchAddress,
): Html | undefined => {
  const { after: _, [key]: chosen, ...rest } = address
  if (!chosen && values.length < 2) return undefined
  return html`<h2>${label}</h2>
    <ul class="plain">
      ${chosen ? html`<li><a href="${hrefOf({ ...rest, q: address.q })}">全部${label}</a></li>` : undefined}
      ${values
        .slice(0, LISTED)
        .map(({ value, label, count }) =>
          value === chosen
            ? html`<li aria-current="true"><strong>${label}</strong> ${count}</li>`
            : html`<li>
                <a href="${hrefOf({ ...rest, q: address.q, [key]: value })}">${label}</a> ${count}
              </li>`,
        )}
    </ul>`
}

const hrefOf = (address: SearchAddress): string =>
  `/search?${new URLSearchParams(
    Object.entries(address).filter(([, value]) => value !== undefined) as [string, string][],
  )}`
