import type { Bind } from '../../derive/facets/conditions.ts'
import type { ListAsked } from '../asked/ListAsked.ts'
import { markOf } from '../asked/markOf.ts'
import { cursorOf, placeIn, type Place } from '../read/cursor.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, firstOf, statement, type Statement } from '../read/statement.ts'

type Find = Reading['find']

/** A stretch of all items, the oldest first: from one up to another, which is in the next part. */
export interface Part {
  from: Place
  /** Absent for the last part: it goes to the newest item. */
  to?: Place
  /** When the newest edition in it came. */
  updated: string
}

/** Addresses that a sitemap may hold (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000

/** Items of a part when it is cut: what is taken over into its midst later finds room. */
const USUAL = 45_000

/** Items read at once. */
const PAGE = 1_000

/** Cuts all items into parts, walking along an index that holds all that is asked: one part a statement. */
export const readParts = async (find: Find): Promise<Part[]> => {
  const parts: Part[] = []
  for (let from: Place | null = await find<Place | null>(FIRST); from;) {
    const { to, updated }: Cut = await find<Cut>(cutAfter(from))
    parts.push({ from, updated, ...(to && { to }) })
    from = to
  }
  return parts
}

/** Where a part ends, and when the newest edition in it came. */
interface Cut {
  to: Place | null
  updated: string
}

const FIRST: Statement = statement(() =>
  firstOf('select listed_at as "listedAt", id from published.items order by listed_at, id'),
)

const cutAfter = (from: Place): Statement =>
  statement(
    (bind) => `with part as materialized (
        select listed_at, id, published_at from published.items
        where (listed_at, id) >= ${placeOf(from, bind)} order by listed_at, id limit ${USUAL + 1}
      )
      select json_build_object(
        'updated', (select max(published_at) from (select * from part limit ${USUAL}) own),
        'to', (select json_build_object('listedAt', listed_at, 'id', id) from part offset ${USUAL})
      ) as found`,
  )

const placeOf = ({ listedAt, id }: Place, bind: Bind): string =>
  `(${bind(listedAt)}::timestamptz, ${bind(id)}::uuid)`

/** What a sitemap tells of an item. */
export interface MappedItem {
  indexNumber: string
  publishedAt: string
}

/** The items of a part, page by page, so that none of it is held in memory. */
export async function* itemsOf(find: Find, { from, to }: Pick<Part, 'from' | 'to'>) {
  let start = from
  for (let left = MOST; left > 0; left -= PAGE) {
    const page = await find<(MappedItem & Place)[]>(
      statement((bind) => {
        const before = to ? `and (listed_at, id) < ${placeOf(to, bind)}` : ''
        return allOf(`select index_number as "indexNumber", published_at as "publishedAt",
            listed_at as "listedAt", id
          from published.items where (listed_at, id) >= ${placeOf(start, bind)} ${before}
          order by listed_at, id limit ${bind(PAGE + 1)}`)
      }),
    )
    yield page.slice(0, PAGE)
    const next = page[PAGE]
    if (!next) return
    start = next
  }
}

/** The name of a part in addresses. */
export const partName = ({ from, to }: Part): string =>
  [from, ...(to ? [to] : [])].map((place) => cursorOf(place, markOf(ALL))).join('.')

const ALL: ListAsked = {}

/** The part of this name. @throws GraphQLError when it is none */
export const partNamed = (name: string): Pick<Part, 'from' | 'to'> => {
  const [from = '', to] = name.split('.')
  return { from: placeIn(ALL, from), ...(to !== undefined && { to: placeIn(ALL, to) }) }
}
