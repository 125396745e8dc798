import type { Domain } from '../../domain/defineDomain.ts'
import type { Field } from '../../domain/fields/index.ts'
import { register } from '../../domain/register.ts'
import { isNumbered } from '../read/isNumbered.ts'
import type { Reading } from '../read/reading.ts'
import { firstOf, statement } from '../read/statement.ts'
import { fieldHtml } from './fieldHtml.ts'
import { html, type Html } from './html.ts'
import { itemLinks, readLinkedItems, type LinkedItem } from './linkedItems.ts'
import { page } from './page.ts'

/** A page and the status that it is sent with. */
export interface SentPage {
  status: 200 | 404 | 410
  page: string
}

/** The page of an item; of a withdrawn one, why it was withdrawn. */
export const itemPage = async (
  indexNumber: string,
  { find, domains }: Pick<Reading, 'find'> & { domains: readonly Domain[] },
): Promise<SentPage> => {
  const item = await find<Item | null>(
    statement((bind) =>
      firstOf(`select item.id, item.index_number as "indexNumber", item.domain, item.title, item.card,
          item.body, item.listed_at as "listedAt", unit.name as unit, place.name as place
        from published.items item
        join published.organisations unit on unit.id = item.unit
        join published.columns place on place.id = item.column_id
        where ${isNumbered('item', indexNumber, bind)}`),
    ),
  )
  if (item) {
    const linked = await readLinkedItems(item.id, { find, domains })
    return { status: 200, page: shownItem(item, linked, domains) }
  }
  const gone = await find<Gone | null>(
    statement((bind) =>
      firstOf(`select gone.title, gone.reason, gone.withdrawn_at as "withdrawnAt"
        from published.tombstones gone where ${isNumbered('gone', indexNumber, bind)}`),
    ),
  )
  return gone
    ? { status: 410, page: shownGone(gone) }
    : { status: 404, page: page('没有找到', html`<h1>没有找到这条信息</h1>`) }
}

interface Item {
  id: string
  indexNumber: string
  domain: string
  title: string
  card: Readonly<Record<string, unknown>>
  body: Readonly<Record<string, unknown>>
  listedAt: string
  unit: string
  place: string
}

interface Gone {
  title: string
  reason: string
  withdrawnAt: string
}

const shownItem = (
  item: Item,
  linked: readonly LinkedItem[],
  domains: readonly Domain[],
): string => {
  const domain = domains.find(({ slug }) => slug === item.domain)
  const { title: _, ...common } = register
  const fields: [string, Field][] = Object.entries({ ...common, ...domain?.fields })
  const shown = (values: Item['card']) =>
    fields.flatMap(([key, field]) => {
      const value =
        field.kind === 'items'
          ? linksAmong(linked, values[key])
          : values[key] === undefined
            ? undefined
            : fieldHtml(values[key], field)
      return value ? [{ label: field.label, value }] : []
    })
  const referring = linked.filter(({ isReferring }) => isReferring)
  const lines = [
    { label: '索引号', value: html`<code>${item.indexNumber}</code>` },
    { label: '信息类别', value: html`${domain?.name.zh ?? item.domain}` },
    { label: '栏目', value: html`${item.place}` },
    { label: '公开日期', value: html`${item.listedAt.slice(0, 10)}` },
    ...shown(item.card),
  ]
  return page(
    item.title,
    html`<article>
      <h1>${item.title}</h1>
      <dl>${lines.map(line)}</dl>
      ${shown(item.body).map(
        ({ label, value }) =>
          html`<h2>${label}</h2>
            ${value}`,
      )}
      ${
        referring.length > 0
          ? html`<h2>与本条有关的信息</h2>
              ${itemLinks(referring)}`
          : undefined
      }
    </article>`,
  )
}

/** The links to those of the named items that are public. */
const linksAmong = (linked: readonly LinkedItem[], ids: unknown): Html | undefined => {
  const named = linked.filter(({ id }) => ((ids ?? []) as string[]).includes(id))
  return named.length > 0 ? itemLinks(named) : undefined
}

const line = ({ label, value }: { label: string; value: Html }): Html =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`

const shownGone = ({ title, reason, withdrawnAt }: Gone): string =>
  page(
    '已撤回',
    html`<h1>这条信息已于 ${withdrawnAt.slice(0, 10)} 撤回</h1>
      <p>${title}</p>
      <p>缘由：${reason}</p>`,
  )
