import { printDay } from '../../domain/time/day.ts'
import {
  isPublished,
  type Cells,
  type Field,
  type FieldKind,
  type FieldOf,
} from '../../domain/fields/index.ts'
import { KINDS } from '../../domain/kinds/index.ts'
import { fileAddress } from '../../derive/publicJson/fileAddress.ts'
import type { PublicFile, PublicRow, PublicValues } from '../../derive/publicJson/values.ts'
import { html, sanitised, type Html } from './html.ts'
import { styledByClass } from './styledByClass.ts'

/** A published value as a page shows it; undefined when pages show it elsewhere or never. */
export const fieldHtml = (value: unknown, field: Field): Html | undefined =>
  isPublished(field) ? FIELD_HTML[field.kind](value as never, field as never) : undefined

type FieldHtml = {
  readonly [K in FieldKind]: (value: PublicValues[K], field: FieldOf<K>) => Html | undefined
}

const text = (value: string): Html => html`${value}`
const printed =
  <K extends FieldKind>(kind: K) =>
  (value: PublicValues[K], field: FieldOf<K>): Html =>
    text(KINDS[kind].print(value as never, field as never))

const FIELD_HTML: FieldHtml = {
  text: (value) =>
    html`${value.split('\n').map((line, at) => (at > 0 ? html`<br />${line}` : line))}`,
  texts: printed('texts'),
  richText: (value) => html`<div class="scroll">${sanitised(styledByClass(value.html))}</div>`,
  day: (day) => html`<time datetime="${day}">${printDay(day)}</time>`,
  year: printed('year'),
  period: printed('period'),
  money: (money) => text(money.text),
  quantity: (quantity) => text(quantity.text),
  count: printed('count'),
  flag: printed('flag'),
  choice: printed('choice'),
  choices: printed('choices'),
  subjectClass: printed('subjectClass'),
  organisation: (unit) => text(unit.name),
  division: printed('division'),
  creditCode: printed('creditCode'),
  identityNumber: () => undefined,
  documentNumber: printed('documentNumber'),
  link: (address) =>
    /^https?:/.test(address) ? html`<a href="${address}">${address}</a>` : text(address),
  column: () => undefined,
  columns: () => undefined,
  files: (files) =>
    html`<ul class="plain">
      ${files.map((file) => html`<li>${fileLink(file)}</li>`)}
    </ul>`,
  items: () => undefined,
  table: (rows, { label, columns }) => tableHtml(rows, label, columns),
}

const fileLink = (file: PublicFile): Html =>
  html`<a href="${fileAddress(file)}">${file.name}</a>
    <span class="faint">${Math.ceil(file.size / 1024)} KB</span>`

const tableHtml = (rows: readonly PublicRow[], label: string, columns: Cells): Html => {
  const cells = Object.entries(columns).filter(([, cell]) => isPublished(cell))
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table>
      <caption>
        ${label}
      </caption>
      <thead>
        <tr>
          ${cells.map(([, cell]) => html`<th scope="col">${cell.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells.map(([key, cell]) => cellHtml(row[key], cell))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const cellHtml = (value: unknown, cell: Field): Html =>
  html`<td>${value === undefined ? undefined : fieldHtml(value, cell)}</td>`
