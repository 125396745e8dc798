import type { Domain } from '../../domain/defineDomain.ts'
import type { Field } from '../../domain/fields/index.ts'
import { register } from '../../domain/register.ts'
import { printDay } from '../../domain/time/day.ts'
import { addressOf, columnAddress } from './addresses.ts'
import { feedHead } from '../lists/listLinks.ts'
import { metaHtml } from '../meta/metaHtml.ts'
import type { MetaTag } from '../meta/tags.ts'
import { codeAddress, codeWords } from '../qr/codeAddress.ts'
import { courseHtml, historyHtml } from './editionHistory.ts'
import { fieldHtml } from './fieldHtml.ts'
import { html, type Html } from './html.ts'
import { linksAmong, referringHtml, type LinkedItem } from './linkedItems.ts'
import { page } from './page.ts'
import { relatedHtml, type RelatedItem } from './relatedItems.ts'
import type { ShownEdition, ShownItem, ShownStanding } from './readItem.ts'

/** What the page of an item tells beside the item itself. */
interface Beside {
  editions: readonly ShownEdition[]
  linked: readonly LinkedItem[]
  related: readonly RelatedItem[]
  domains: readonly Domain[]
  tags: readonly MetaTag[]
}

/** The page of one edition of an item, with the history of the matter and what has to do with it. */
export const shownItem = (
  item: ShownItem,
  { editions, linked, related, domains, tags }: Beside,
): string => {
  const domain = domains.find(({ slug }) => slug === item.domain)
  const { title: _, ...common } = register
  const fields: [string, Field][] = Object.entries({ ...common, ...domain?.fields })
  const shown = (values: ShownItem['card']) =>
    fields.flatMap(([key, field]) => {
      const value = valueHtml(values[key], field, linked)
      return value ? [{ label: field.label, value }] : []
    })
  const lines = [
    { label: '索引号', value: html`<code>${item.indexNumber}</code>` },
    { label: '信息类别', value: html`${domain?.name.zh ?? item.domain}` },
    {
      label: '栏目',
      value: html`<a href="${columnAddress(item.place.code)}">${item.place.name}</a>`,
    },
    { label: '公开日期', value: html`${printDay(item.listedAt.slice(0, 10))}` },
    ...shown(item.card),
  ]
  const place = { indexNumber: item.indexNumber, shown: item.edition }
  return page(
    item.title,
    html`<article>
      ${standingNotice(item)} ${earlierNotice(item, editions)}
      <h1>${item.title}</h1>
      ${courseHtml(editions, place, domains)}
      <dl>${lines.map(line)}</dl>
      ${shown(item.body).map(
        ({ label, value }) =>
          html`<h2>${label}</h2>
            ${value}`,
      )}
      ${referringHtml(linked)} ${relatedHtml(related, linked)} ${historyHtml(editions, place)}
      <p>
        <img
          class="code"
          src="${codeAddress(addressOf(item.indexNumber), 'svg')}"
          alt="${codeWords(item.title)}"
        />
      </p>
    </article>`,
    html`${metaHtml(tags)}${feedHead({ column: item.place.code }, item.place.name)}`,
  )
}

const valueHtml = (
  value: unknown,
  field: Field,
  linked: readonly LinkedItem[],
): Html | undefined => {
  if (value === undefined) return undefined
  return field.kind === 'items' ? linksAmong(linked, value) : fieldHtml(value, field)
}

/** A lapsed or repealed document is marked on its own page (国办发〔2017〕47号). */
const standingNotice = ({ standing }: ShownItem): Html | undefined =>
  standing === null
    ? undefined
    : html`<p class="notice" role="note">
        <strong>自 ${standing.since} 起${standing.state === 'lapsed' ? '失效' : '废止'}。</strong>
        ${standing.reason} ${successorHtml(standing.successor)}
      </p>`

const successorHtml = (successor: ShownStanding['successor']): Html | undefined =>
  successor === null
    ? undefined
    : html`由<a href="${addressOf(successor.indexNumber)}">${successor.title}</a>代替。`

/** Nobody may take an earlier edition for what holds now. */
const earlierNotice = (
  { indexNumber, edition }: ShownItem,
  [current]: readonly ShownEdition[],
): Html | undefined =>
  current === undefined || current.no === edition
    ? undefined
    : html`<p class="notice" role="note">
        这是第 ${edition} 版，不是现行版本。<a href="${addressOf(indexNumber)}"
          >查看现行版本（第 ${current.no} 版）</a
        >
      </p>`

const line = ({ label, value }: { label: string; value: Html }): Html =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`
