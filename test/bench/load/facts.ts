import { createHash } from 'node:crypto'
import { policyDocument } from '../../../plugins/domains/policy-document/domain.ts'
import { present, type Lookups } from '../../../src/derive/present.ts'
import { canonical } from '../../../src/domain/canonical.ts'
import { idOf, units } from '../city/catalogue.ts'
import { publishedOn, type Item } from '../city/items.ts'
import type { Paragraph } from '../city/paragraphs.ts'
import { richTextAround } from '../city/richTextAround.ts'
import { valuesOf } from '../city/valuesOf.ts'

/**
 * An item as the house keeps it once its acts have been performed, hashes included; without its
 * text, which Postgres puts together, so that it is not sent five times.
 */
export const factsOf = (item: Item, pool: readonly Paragraph[]) => {
  const { body: _, ...entered } = valuesOf(item, null)
  const parts = item.text.map((no) => pool[no] as Paragraph)
  const { card, facets, searchText } = present(policyDocument, valuesOf(item, NO_TEXT), LOOKUPS)
  return {
    no: item.no,
    id: item.id,
    edition: idOf(5, item.no),
    case_id: idOf(6, item.no),
    unit_no: item.unit.no,
    column_no: item.column.no,
    index_number: item.indexNumber,
    listed_at: item.listedAt,
    published_on: publishedOn(item),
    entered,
    revision_hash: revisionHash(item, parts),
    card,
    facets,
    search_words: searchText,
    content_hash: contentHash(item, card, parts),
    parts: item.text,
  }
}

const revisionHash = (item: Item, parts: readonly Paragraph[]): string =>
  sha256(
    canonical(valuesOf(item, richTextAround([PLACE]))).replace(`"${PLACE}"`, () =>
      parts.map(({ node }) => node).join(','),
    ),
  )

const PLACE = '{text}'

const contentHash = (item: Item, card: unknown, parts: readonly Paragraph[]): string => {
  const html = parts.map((part) => part.html).join('')
  const text = parts.map((part) => part.text).join('\n')
  return sha256(canonical([item.indexNumber, card, { body: { html, text } }]))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const NO_TEXT = richTextAround([])

const unitById = new Map(units.map((unit) => [unit.id, unit]))

const LOOKUPS: Lookups = {
  organisation: (id) => {
    const unit = unitById.get(id)
    return unit && { id, code: unit.code, name: unit.name, creditCode: null }
  },
  file: () => undefined,
  html: () => '',
}
