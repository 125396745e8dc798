import { cursorOf, placeAt, type Place } from '../read/cursor.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement, type Statement } from '../read/statement.ts'

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

/** Cuts all items into parts, in one walk along an index. */
export const readParts = async (find: Find): Promise<Part[]> => {
  const rows = await find<(Place & { updated: string })[]>(PARTS)
  return rows.map(({ updated, ...from }, at) => {
    const next = rows[at + 1]
    return { from, updated, ...(next && { to: { listedAt: next.listedAt, id: next.id } }) }
  })
}

const PARTS: Statement = statement(() =>
  allOf(`select min(listed_at) as "listedAt",
      max(id::text) filter (where nth % ${USUAL} = 0) as id, max(published_at) as updated
    from (
      select listed_at, id, published_at, row_number() over (order by listed_at, id) - 1 as nth
      from published.items
    ) numbered
    group by nth / ${USUAL} order by nth / ${USUAL}`),
)

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
        const at = ({ listedAt, id }: Place) =>
          `(${bind(listedAt)}::timestamptz, ${bind(id)}::uuid)`
        const before = to ? `and (listed_at, id) < ${at(to)}` : ''
        return allOf(`select index_number as "indexNumber", published_at as "publishedAt",
            listed_at as "listedAt", id
          from published.items where (listed_at, id) >= ${at(start)} ${before}
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
  to ? `${cursorOf(from)}.${cursorOf(to)}` : cursorOf(from)

/** The part of this name. @throws GraphQLError when it is none */
export const partNamed = (name: string): Pick<Part, 'from' | 'to'> => {
  const [from = '', to] = name.split('.')
  return { from: placeAt(from), ...(to !== undefined && { to: placeAt(to) }) }
}
