import { addressOf } from './addresses.ts'
import { html, type Html } from './html.ts'

/** An item as a list shows it. */
export interface ListedItem {
  indexNumber: string
  title: string
  publishedOn: string
  unit: { name: string }
}

/** What is selected of an item for it. */
export const LISTED = 'indexNumber title publishedOn unit { name }'

export const listedItems = (items: readonly ListedItem[]): Html =>
  html`<ul class="plain">
    ${items.map(
      ({ indexNumber, title, publishedOn, unit }) =>
        html`<li>
          <a href="${addressOf(indexNumber)}">${title}</a>
          <span class="faint">${unit.name} <time>${publishedOn}</time></span>
        </li>`,
    )}
  </ul>`
