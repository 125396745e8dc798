import type { Domain } from '../../domain/defineDomain.ts'
import type { Bind } from '../../derive/facets/conditions.ts'
import { filterCondition } from '../../derive/facets/filterCondition.ts'
import type { ListAsked } from '../asked/ListAsked.ts'
import { placeIn } from './cursor.ts'
import { branchOf, midnight } from './conditions.ts'
import type { PageRows } from './root.ts'

/** Which items a reader asks for, as the arguments of `items` deliver them. */
export interface ItemsAsked extends ListAsked {
  first: number
  after?: string | null
}

interface Wanted {
  domains: readonly Domain[]
  /** How many rows to read: one more than asked shows whether there are more. */
  limit: number
}

/** The items of a page, newest first, as `item`; the place of each is in `page` beside it. */
export const itemsPage = (asked: ItemsAsked, wanted: Wanted, bind: Bind): PageRows => ({
  from: `(${pageOf(asked, wanted, bind)}) page join published.items item on item.id = page.id`,
  orderBy: 'page.listed_at desc, page.id desc',
})

const pageOf = (asked: ItemsAsked, wanted: Wanted, bind: Bind): string =>
  typeof asked.column === 'string'
    ? pageOfColumn(asked, asked.column, wanted, bind)
    : pageOfAll(asked, wanted, bind)

const pageOfAll = (asked: ItemsAsked, { domains, limit }: Wanted, bind: Bind): string => `
  select item.id, item.listed_at from published.items item
  where ${all([...placed('item', 'id', asked, bind), ...narrowed(asked, domains, bind)])}
  order by item.listed_at desc, item.id desc limit ${bind(limit)}`

/**
 * The newest of each column of the branch, merged: an index finds them without reading the rest. An
 * item that stands in several of these columns is taken once.
 */
const pageOfColumn = (asked: ItemsAsked, code: string, wanted: Wanted, bind: Bind): string => {
  const limit = bind(wanted.limit)
  const narrowing = narrowed(asked, wanted.domains, bind)
  const items =
    narrowing.length > 0
      ? `join published.items item on item.id = placement.item and ${all(narrowing)}`
      : ''
  return `
    select distinct newest.listed_at, newest.id from (${branchOf(bind(code))}) branch
    cross join lateral (
      select placement.item as id, placement.listed_at from published.placements placement ${items}
      where ${all(['placement.column_id = branch.id', ...placed('placement', 'item', asked, bind)])}
      order by placement.listed_at desc, placement.item desc limit ${limit}
    ) newest
    order by newest.listed_at desc, newest.id desc limit ${limit}`
}

/** Where in time: between two days of Beijing, and after the page before. */
const placed = (row: string, id: string, asked: ItemsAsked, bind: Bind): string[] => {
  const place = typeof asked.after === 'string' ? placeIn(asked, asked.after) : undefined
  return [
    ...(asked.publishedFrom ? [`${row}.listed_at >= ${midnight(bind(asked.publishedFrom))}`] : []),
    ...(asked.publishedTo ? [`${row}.listed_at < ${midnight(bind(asked.publishedTo), 1)}`] : []),
    ...(place
      ? [
          `(${row}.listed_at, ${row}.${id}) < (${bind(place.listedAt)}::timestamptz, ${bind(place.id)}::uuid)`,
        ]
      : []),
  ]
}

const narrowed = (asked: ItemsAsked, domains: readonly Domain[], bind: Bind): string[] => {
  const condition = filterCondition('item', domains, asked.filter, bind)
  return [
    ...(typeof asked.unit === 'string'
      ? [`item.unit = (select id from published.organisations where code = ${bind(asked.unit)})`]
      : []),
    ...(condition ? [condition] : []),
  ]
}

const all = (conditions: readonly string[]): string =>
  conditions.length > 0 ? conditions.join(' and ') : 'true'
