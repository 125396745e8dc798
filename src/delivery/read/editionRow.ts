import type { Bind } from '../../derive/facets/conditions.ts'
import { isNumbered } from './isNumbered.ts'

/** Which edition of an item is asked for: by its number, or the one of a moment. */
export type EditionAsked = { edition: number } | { asOf: string }

/**
 * One edition of a public item, to be read as `item` like any row of `published.items`: the current
 * one from there, an earlier one from the history, while its content may be read.
 */
export const editionRow = (
  indexNumber: string,
  asked: EditionAsked,
  bind: Bind,
): { from: string; where: string } => {
  const no =
    'edition' in asked
      ? `${bind(asked.edition)}::integer`
      : `(select max(no) from published.editions past
          where past.item = now.id and past.published_at <= ${bind(asked.asOf)}::timestamptz)`
  return {
    from: `published.items now
      cross join lateral (
        select ${CONTENT.map((column) => `now.${column}`).join(', ')}, now.edition
        where now.edition = ${no}
        union all
        select ${CONTENT.map((column) => `past.${column}`).join(', ')}, past.no
        from published.editions past
        where past.item = now.id and past.no = ${no} and past.body is not null
      ) content
      cross join lateral (
        select now.id, now.index_number, now.listed_at, content.*
      ) item`,
    where: isNumbered('now', indexNumber, bind),
  }
}

/** What belongs to the edition; number, id and place in lists are the item's for good. */
const CONTENT = [
  'domain',
  'title',
  'unit',
  'column_id',
  'formation_date',
  'published_at',
  'card',
  'body',
  'content_hash',
]
