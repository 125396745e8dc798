import { itemRead, type ReadForTags } from '../meta/reads.ts'
import { editionRow, type EditionAsked } from '../read/editionRow.ts'
import { isNumbered } from '../read/isNumbered.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, firstOf, statement } from '../read/statement.ts'

/** One edition of an item, as its page shows it. */
export interface ShownItem {
  id: string
  indexNumber: string
  domain: string
  title: string
  card: Readonly<Record<string, unknown>>
  body: Readonly<Record<string, unknown>>
  listedAt: string
  edition: number
  unit: string
  place: { code: string; name: string }
  standing: ShownStanding | null
}

/** As it is read: with what its meta tags are made of. */
export interface ReadItem extends ShownItem {
  forTags: ReadForTags
}

/** That the item is no longer in force, and what takes its place. */
export interface ShownStanding {
  state: 'lapsed' | 'repealed'
  since: string
  reason: string
  successor: { indexNumber: string; title: string } | null
}

/** A line of an item's history; the card is there while the edition may be read. */
export interface ShownEdition {
  no: number
  domain: string
  kind: string
  note: string | null
  publishedAt: string
  card: Readonly<Record<string, unknown>> | null
}

/** What stands where an item was. */
export interface Gone {
  title: string
  reason: string
  withdrawnAt: string
}

type Find = Reading['find']

/** An item as it is now, or an edition of it. */
export const readItem = (
  find: Find,
  indexNumber: string,
  asked?: EditionAsked,
): Promise<ReadItem | null> =>
  find(
    statement((bind) => {
      const { from, where } = asked
        ? editionRow(indexNumber, asked, bind)
        : { from: 'published.items item', where: isNumbered('item', indexNumber, bind) }
      return firstOf(`select item.id, item.index_number as "indexNumber", item.domain, item.title,
          item.card, item.body, item.listed_at as "listedAt", item.edition, unit.name as unit,
          json_build_object('code', place.code, 'name', place.name) as place,
          ${itemRead('item')} as "forTags",
          (select json_build_object('state', mark.state, 'since', mark.since, 'reason', mark.reason,
             'successor', case when next.id is not null then json_build_object(
               'indexNumber', next.index_number, 'title', next.title) end)
           from published.standings mark
           left join published.items next on next.id = mark.successor
           where mark.id = item.id) as standing
        from ${from}
        join published.organisations unit on unit.id = item.unit
        join published.columns place on place.id = item.column_id
        where ${where}`)
    }),
  )

/** The editions of an item, the newest first. */
export const readEditions = (find: Find, item: string): Promise<readonly ShownEdition[]> =>
  find(
    statement((bind) =>
      allOf(`select edition.no, edition.domain, edition.kind, edition.note,
          edition.published_at as "publishedAt", edition.card
        from published.editions edition where edition.item = ${bind(item)}
        order by edition.no desc`),
    ),
  )

/** Why the item of this number is no longer public, when it was. */
export const readGone = (find: Find, indexNumber: string): Promise<Gone | null> =>
  find(
    statement((bind) =>
      firstOf(`select gone.title, gone.reason, gone.withdrawn_at as "withdrawnAt"
        from published.tombstones gone where ${isNumbered('gone', indexNumber, bind)}`),
    ),
  )
