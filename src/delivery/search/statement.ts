import type { Bind } from '../../derive/facets/conditions.ts'
import { filterCondition } from '../../derive/facets/filterCondition.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { ListAsked } from '../asked/ListAsked.ts'
import { branchOf, midnight } from '../read/conditions.ts'
import { statement, type Statement } from '../read/statement.ts'
import { facetsOf, type FacetsWanted } from './facets.ts'
import { allTerms, anyTerm, bearsNumber, oneTerm } from './matching.ts'
import { hasNumber, type SearchQuery } from './readQuery.ts'
import { scoreOf } from './score.ts'

/** What is searched for and where, as the arguments of `search` deliver it. */
export interface SearchAsked extends ListAsked {
  query: string
  sort: 'RELEVANCE' | 'NEWEST'
  first: number
  after?: string | null
}

/** What a search statement found. */
export interface SearchFound {
  /** At most one more than is counted. */
  total: number
  rows: readonly Record<string, unknown>[]
  facets: Readonly<Record<string, readonly FacetRow[]>>
}

/** A value and how many of the items found have it. */
export interface FacetRow {
  value: string
  label?: string
  parent?: string | null
  count: number
}

interface Finding {
  query: SearchQuery
  /** Items that have more of the terms than not will do. */
  isRelaxed: boolean
  domains: readonly Domain[]
  facets: FacetsWanted
}

interface Wanted extends Finding {
  /** The select list over `item`. */
  columns: string
  joins: string
  offset: number
}

/** Beyond this, items are not counted: a reader is told that there are more. */
export const MOST_COUNTED = 10_000

/** The best by their titles and dates are weighed by their texts and shown; nobody looks further. */
export const MOST_SHOWN = 200

const BY_DATE = 'listed_at desc, item desc'

/** The statement that finds, counts, ranks and shows: one, whatever is asked. */
export const searchStatement = (asked: SearchAsked, wanted: Wanted): Statement =>
  statement((bind) => compose(asked, wanted, bind), { isCommon: false })

/** The statement that lists the ids of all that is found and counted, the newest first. */
export const foundIdsStatement = (
  asked: ListAsked,
  query: SearchQuery,
  domains: readonly Domain[],
): Statement =>
  statement(
    (bind) => {
      const wanted = { query, domains, isRelaxed: false, facets: { house: [], fields: [] } }
      return `with ${named(wanted, bind)} found as (${foundRows(asked, wanted, bind)})
        select coalesce(json_agg(item order by ${BY_DATE}), '[]') as found from found`
    },
    { isCommon: false },
  )

const compose = (asked: SearchAsked, wanted: Wanted, bind: Bind): string => {
  const { query, offset } = wanted
  const isByDate = asked.sort === 'NEWEST'
  return `with ${named(wanted, bind)}
  found as materialized (
    ${foundRows(asked, wanted, bind)}
  ),
  best as materialized (
    select item, titled, is_named, listed_at from (
      select item, titled, is_named, listed_at from found
      ${isByDate ? '' : `union ${crowd(asked, wanted, bind)}`}
    ) either
    order by ${isByDate ? BY_DATE : 'is_named desc, titled desc, listed_at desc, item desc'}
    limit ${bind(isByDate ? offset + asked.first + 1 : MOST_SHOWN)}
  ),
  page as materialized (
    select item, row_number() over () as place from (
      select weighed.item from (
        select best.*, published.folded(row.title) as title_said,
          published.folded(left(row.title || ' ' || row.text, ${MOST_READ})) as said,
          exists (select from published.standings where id = best.item) as is_out_of_force
        from best join published.search row on row.item = best.item
        offset 0
      ) weighed
      order by ${isByDate ? BY_DATE : `is_named desc, ${scoreOf('weighed', query, bind)} desc, listed_at desc, item desc`}
      offset ${bind(offset)} limit ${bind(asked.first + 1)}
    ) ordered
  )
  select json_build_object(
    'total', (select count(*) from found),
    'facets', ${facetsOf(wanted.facets)},
    'rows', (select coalesce(json_agg(node order by "hitPlace"), '[]') from (
      select page.place as "hitPlace", hit.title as "hitTitle",
        substr(hit.text, greatest(1, ${firstHit(query, bind)} - ${BEFORE_HIT}), ${EXCERPT}) as "hitExcerpt",
        ${wanted.columns}
      from page
      join published.search hit on hit.item = page.item
      join published.items item on item.id = page.item ${wanted.joins}
    ) node)
  ) as found`
}

/** Characters of a text that are weighed. */
const MOST_READ = 20_000

/** Characters of an excerpt, and of it before the word that it was chosen for. */
const EXCERPT = 120
const BEFORE_HIT = 24

/** Items that bear a number in the query: they come first, whatever else it says. */
const named = ({ query, domains }: Pick<Wanted, 'query' | 'domains'>, bind: Bind): string => {
  const condition = bearsNumber('item', query, domains, bind)
  return condition
    ? `named as materialized (select item.id from published.items item where ${condition}),`
    : ''
}

const foundRows = (asked: ListAsked, wanted: Finding, bind: Bind): string => {
  const { query, isRelaxed, facets } = wanted
  const isNamed = hasNumber(query) ? 'row.item in (select id from named)' : 'false'
  const matches = isRelaxed
    ? `row.grams @@ ${anyTerm(query.terms, bind)} and ${telling('row.grams', query, bind)}
        >= ${bind(query.terms.reduce((sum, { weight }) => sum + weight, 0) * MOST)}`
    : `row.grams @@ ${allTerms(query.terms, bind)}`
  const rows = (condition: string) => `
    select row.item, row.listed_at, row.domain, row.unit, row.columns,
      ${facets.fields.length > 0 ? 'row.facets' : 'null::jsonb'} as facets,
      ${telling('row.title_grams', query, bind)} as titled, ${isNamed} as is_named
    from published.search row
    where ${[condition, ...narrowed(asked, wanted, bind)].join(' and ')}`
  const phrases = query.phrases.map(
    (phrase) => ` and strpos(published.folded(row.title || ' ' || row.text), ${bind(phrase)}) > 0`,
  )
  return `(${rows(`${matches}${phrases.join('')}`)} limit ${MOST_COUNTED + 1})
    ${hasNumber(query) ? `union ${rows(isNamed)}` : ''}`
}

/** How much of the query, by its terms' weights, is most of it. */
const MOST = 0.4

/** When more are found than are counted, those with the words in their titles may not be among them. */
const crowd = (asked: SearchAsked, wanted: Wanted, bind: Bind): string => `
  (select row.item, ${telling('row.title_grams', wanted.query, bind)}, false, row.listed_at
   from published.search row
   where (select count(*) from found) > ${MOST_COUNTED}
     and ${[
       `row.title_grams @@ ${allTerms(wanted.query.terms, bind)}`,
       ...narrowed(asked, wanted, bind),
     ].join(' and ')}
   order by row.listed_at desc limit ${MOST_SHOWN})`

/** How much of the query is there, by the terms' weights. */
const telling = (grams: string, { terms }: SearchQuery, bind: Bind): string =>
  `(${terms
    .map((term) => `${bind(term.weight)}::float8 * (${grams} @@ ${oneTerm(term, bind)})::int`)
    .join(' + ')})`

const firstHit = ({ whole, terms }: SearchQuery, bind: Bind): string => {
  const words = [...new Set([whole, ...terms.flatMap((term) => term.words)])]
  const places = words.map((word) => `nullif(strpos(published.folded(hit.text), ${bind(word)}), 0)`)
  return `coalesce(${places.join(', ')}, 1)`
}

/** What a row must be beside having the words. */
export const narrowed = (
  asked: ListAsked,
  { domains }: Pick<Wanted, 'domains'>,
  bind: Bind,
): string[] => {
  const condition = filterCondition('row', domains, asked.filter, bind)
  return [
    ...(typeof asked.column === 'string'
      ? [`row.columns && array(${branchOf(bind(asked.column))})`]
      : []),
    ...(typeof asked.unit === 'string'
      ? [`row.unit = (select id from published.organisations where code = ${bind(asked.unit)})`]
      : []),
    ...(asked.publishedFrom ? [`row.listed_at >= ${midnight(bind(asked.publishedFrom))}`] : []),
    ...(asked.publishedTo ? [`row.listed_at < ${midnight(bind(asked.publishedTo), 1)}`] : []),
    ...(condition ? [condition] : []),
  ]
}
