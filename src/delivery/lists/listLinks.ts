import { exportLinks, mostRows } from '../exports/exportLinks.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import { html, type Html } from '../pages/html.ts'
import type { ListAddress } from './listAddress.ts'

/** For the head of a page: where programs subscribe to the list that it shows. */
export const feedHead = (address: ListAddress, title: string): Html =>
  html`${feedLinks(address).map(
    ({ name, mediaType, href }) =>
      html`<link rel="alternate" type="${mediaType}" title="${title}（${name}）" href="${href}" />`,
  )}`

/** For people: ways to subscribe to the list and to take it away. */
export const listLinks = (address: ListAddress): Html =>
  html`<nav aria-label="订阅和导出">
    <ul class="ways">
      ${feedLinks(address).map(({ name, href }) => html`<li><a href="${href}">订阅 ${name}</a></li>`)}
      ${exportLinks(address).map(
        ({ name, href }) => html`<li><a href="${href}" rel="nofollow">导出 ${name}</a></li>`,
      )}
    </ul>
    <p class="faint">导出的文件最多 ${mostRows(address)} 条。</p>
  </nav>`
