import type { Answering } from '../answer/answers.ts'
import { dataOf } from '../answer/dataOf.ts'
import { unitAddress } from './addresses.ts'
import { feedHead, listLinks } from '../lists/listLinks.ts'
import { metaHtml } from '../meta/metaHtml.ts'
import { html } from './html.ts'
import { page } from './page.ts'
import { PAGED, pagedList, type PageAsked, type PagedList } from './pagedList.ts'

/** The page of what a unit is responsible for. @throws Refused when there is no such unit or page */
export const unitPage = async (
  answering: Answering,
  { code, after, siteTags }: PageAsked,
): Promise<string> => {
  const { unit, items } = await dataOf<Shown>(
    answering,
    { query: UNIT, variables: { code, after } },
    { unit: '没有这个单位', after: '没有这一页，请从第一页看起' },
  )
  const list = { unit: code }
  return page(
    unit.name,
    html`<h1>${unit.name}</h1>
      ${unit.existsTo === null ? undefined : html`<p>已于 ${unit.existsTo} 撤销。</p>`}
      <h2>公开的信息</h2>
      ${pagedList(items, { path: unitAddress(code), after })} ${listLinks(list)}`,
    html`${metaHtml(siteTags)}${feedHead(list, unit.name)}`,
  )
}

interface Shown {
  unit: { name: string; existsTo: string | null }
  items: PagedList
}

const UNIT = `query($code: String!, $after: String) {
  unit: organisation(code: $code) { name existsTo }
  items(unit: $code, first: 20, after: $after) { ${PAGED} }
}`
