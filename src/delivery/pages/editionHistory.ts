import { EDITION_KINDS, type EditionKind } from '../../domain/amendments.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { phaseWords } from '../read/phaseWords.ts'
import { addressOf } from './addresses.ts'
import { html, type Html } from './html.ts'
import type { ShownEdition } from './readItem.ts'

/** Whose history is shown, and which of its editions the page shows. */
export interface Place {
  indexNumber: string
  shown: number
}

/** 历次公开: number, day and note of every edition, with a way to those that may be read. */
export const historyHtml = (editions: readonly ShownEdition[], place: Place): Html | undefined =>
  editions.length < 2
    ? undefined
    : html`<section aria-labelledby="history">
        <h2 id="history">历次公开</h2>
        <div class="scroll" role="region" aria-labelledby="history" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">版次</th>
                <th scope="col">日期</th>
                <th scope="col">说明</th>
              </tr>
            </thead>
            <tbody>
              ${editions.map((edition) => historyRow(edition, editions, place))}
            </tbody>
          </table>
        </div>
      </section>`

const historyRow = (
  edition: ShownEdition,
  editions: readonly ShownEdition[],
  place: Place,
): Html => {
  const kind = EDITION_KINDS[edition.kind as EditionKind] ?? edition.kind
  return html`<tr>
    <td>${linked(edition, `第 ${edition.no} 版`, editions, place)}</td>
    <td>${dayOf(edition)}</td>
    <td>
      ${kind}${edition.note === null ? '' : `：${edition.note}`}
      ${edition.card === null ? html`<span class="faint">（内容不再公开）</span>` : undefined}
    </td>
  </tr>`
}

/** The course of a matter: the phases it came through, each from the edition that first said so. */
export const courseHtml = (
  editions: readonly ShownEdition[],
  place: Place,
  domains: readonly Domain[],
): Html | undefined => {
  const steps = courseOf(editions, domains)
  if (steps.length === 0) return undefined
  return html`<nav aria-label="进展">
    <ol class="course">
      ${steps.map(
        ({ phase, edition }) =>
          html`<li>${linked(edition, phase, editions, place)} ${dayOf(edition)}</li>`,
      )}
    </ol>
  </nav>`
}

/** The phases in the order in which they were published; one that lasts over editions counts once. */
export const courseOf = (editions: readonly ShownEdition[], domains: readonly Domain[]) =>
  editions
    .toReversed()
    .flatMap((edition) => {
      const { domain, card } = edition
      const phase = card === null ? undefined : phaseWords(domains, { domain, card })
      return phase === undefined ? [] : [{ phase, edition }]
    })
    .filter(({ phase }, at, steps) => phase !== steps[at - 1]?.phase)

const dayOf = ({ publishedAt }: ShownEdition): Html =>
  html`<time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>`

/** The edition that the page shows leads nowhere, and neither does one that may not be read. */
const linked = (
  { no, card }: ShownEdition,
  words: string,
  editions: readonly ShownEdition[],
  { indexNumber, shown }: Place,
): Html => {
  if (no === shown) return html`<strong aria-current="page">${words}</strong>`
  if (card === null) return html`${words}`
  return html`<a href="${addressOf(indexNumber, no === editions[0]?.no ? undefined : no)}"
    >${words}</a
  >`
}
