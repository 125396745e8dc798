import type { Domain } from '../../domain/defineDomain.ts'
import { gramsOf } from '../search/grams.ts'
import { linkKeys, namesItem } from './links.ts'

/** Related items that are read of an item; whoever asks for fewer is shown the first of them. */
export const MOST_RELATED = 20

/**
 * The public items nearest to an item, as a select over `near`: those it names and that name it, those
 * whose titles have the office's words of its title, and its neighbours in its column whose titles are
 * much alike or that are of its subject. Never itself; the same as long as nothing is published.
 */
export const relatedTo = (item: string, domains: readonly Domain[]): string => {
  const keys = linkKeys(domains)
  return `
    with own as materialized (
      select main.id, main.column_id, search.columns, search.listed_at, search.facets, search.title,
        ts_delete(search.title_grams, ${FRAME}) as telling
      from published.items main join published.search on search.item = main.id
      where main.id = ${item}.id
    ),
    about as materialized (
      select string_agg(published.whole(other.word)::text, ' | ')::tsquery as words
      from own
      join published.terms term on exists (
        select from unnest(term.word || term.synonyms) said (word)
        where length(said.word) > 1
          and strpos(published.folded(own.title), published.folded(said.word)) > 0)
      cross join unnest(term.word || term.synonyms) other (word)
      where length(other.word) > 1
      group by term.id
    ),
    kin as (
      select other.id as item, true as is_linked
      from own join published.items other on ${namesItem('other', 'own', keys)}
      union all
      select named.id::uuid, true from own, ${namedBy('own', keys)} named (id)
      union all
      (select other.item, false from published.search other
       where other.title_grams @@ (select string_agg(words::text, ' | ')::tsquery from about)
       limit ${MOST_WEIGHED})
      union all
      select beside.item, false from own cross join lateral (${besides('own')}) beside
    )
    select near.*
    from (
      select kin.item, bool_or(is_linked) as is_linked from kin, own
      where kin.item <> own.id group by kin.item
    ) each
    cross join own
    join published.search other on other.item = each.item
    cross join lateral (
      select
        (select count(*) from about where other.title_grams @@ about.words) as shared,
        1 - length(ts_delete(own.telling, tsvector_to_array(other.title_grams)))::float8
          / greatest(length(own.telling), 1) as likeness,
        other.columns && own.columns as is_beside,
        coalesce(other.facets -> 'subjectClass' = own.facets -> 'subjectClass', false) as is_of_subject
    ) alike
    join published.items near on near.id = other.item
    where is_linked or shared > 0 or (is_beside and (likeness >= ${ALIKE} or is_of_subject))
    order by 8 * is_linked::int + 3 * shared + 4 * likeness + is_beside::int + 2 * is_of_subject::int desc,
      other.listed_at desc, other.item desc
    limit ${MOST_RELATED}`
}

/** Items with the same words that are weighed: more have them only when the words tell little. */
const MOST_WEIGHED = 1_000

/** Neighbours before and after it in its column. */
const MOST_BESIDE = 30

/** The part of a title's pairs that another must have to be alike without any of the office's words. */
const ALIKE = 0.4

/** What frames every title and says nothing of what it is about. */
const FRAMES = [
  ...['人民政府关于', '办公室关于', '办公厅关于', '关于印发', '关于开展', '关于进一步加强'],
  ...['的通知', '的公告', '的通告', '的意见', '的批复', '的决定', '的通报', '的函'],
]

/** Their grams, the last characters alone too, as they are kept of titles. */
const FRAME = `'{${[...new Set(FRAMES.flatMap((frame) => [...gramsOf(frame), frame.at(-1)]))].join(',')}}'::text[]`

const namedBy = (row: string, keys: readonly string[]): string =>
  `lateral (${
    keys
      .map((key) => `select jsonb_array_elements_text(${row}.facets -> '${key}')`)
      .join(' union all ') || 'select null where false'
  })`

const besides = (row: string): string =>
  [
    ['<', 'desc'],
    ['>', 'asc'],
  ]
    .map(
      ([side, order]) => `(
        select placement.item from published.placements placement
        where placement.column_id = ${row}.column_id
          and (placement.listed_at, placement.item) ${side} (${row}.listed_at, ${row}.id)
        order by placement.listed_at ${order}, placement.item ${order} limit ${MOST_BESIDE})`,
    )
    .join(' union all ')
