import type { Domain } from '../../domain/defineDomain.ts'
import { markOf } from '../asked/markOf.ts'
import { cursorOf } from '../read/cursor.ts'
import { itemsPage } from '../read/items.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, statement } from '../read/statement.ts'
import type { SearchQuery } from '../search/readQuery.ts'
import { foundIdsStatement } from '../search/statement.ts'
import type { ListAsked } from '../lists/readAsked.ts'

/** An item that is taken away. */
export interface ExportedItem {
  id: string
  indexNumber: string
  domain: string
  edition: number
  listedAt: string
  publishedAt: string
  contentHash: string
  unit: { code: string; name: string }
  column: { code: string; name: string }
  outOfForce: { state: 'lapsed' | 'repealed'; since: string } | null
  card: Readonly<Record<string, unknown>>
  /** Rich texts and tables, where they are wanted. */
  body?: Readonly<Record<string, unknown>>
}

interface Wanted {
  find: Reading['find']
  domains: readonly Domain[]
  withBody: boolean
}

/**
 * The items of a list, the newest first, page by page. Each page is a statement of its own that begins
 * where the one before ended: no connection is held while a reader is slow, and what is withdrawn
 * meanwhile is not among what is still to come.
 */
export async function* exportedItems(
  asked: ListAsked,
  wanted: Wanted,
): AsyncGenerator<readonly ExportedItem[], void, undefined> {
  const pages =
    asked.search === undefined ? listed(asked, wanted) : found(asked, asked.search, wanted)
  for await (const page of pages) if (page.length > 0) yield page
}

async function* listed(asked: ListAsked, { find, domains, withBody }: Wanted) {
  const size = pageSize(withBody)
  for (let after: string | undefined; ;) {
    const page: readonly Paged[] = await find<Paged[]>(
      statement(
        (bind) => {
          const place = { ...asked, first: size, ...(after !== undefined && { after }) }
          const { from, orderBy } = itemsPage(place, { domains, limit: size }, bind)
          return allOf(`select ${columns(withBody)}, page.listed_at as "pageListedAt"
            from ${from} ${JOINS} order by ${orderBy}`)
        },
        { isCommon: !asked.filter },
      ),
    )
    yield page
    const last = page.at(-1)
    if (!last || page.length < size) return
    after = cursorOf({ listedAt: last.pageListedAt, id: last.id }, markOf(asked))
  }
}

type Paged = ExportedItem & { pageListedAt: string }

async function* found(asked: ListAsked, query: SearchQuery, wanted: Wanted) {
  const { find, domains, withBody } = wanted
  const size = pageSize(withBody)
  const ids = await find<string[]>(foundIdsStatement(asked, query, domains))
  for (let from = 0; from < ids.length; from += size) {
    const some = ids.slice(from, from + size)
    yield await find<ExportedItem[]>(
      statement((bind) =>
        allOf(`select ${columns(withBody)}
          from unnest(${bind(some)}::uuid[]) with ordinality page (id, nth)
          join published.items item on item.id = page.id ${JOINS} order by page.nth`),
      ),
    )
  }
}

/** Items read at once; fewer where bodies, which may be long, are read with them. */
const pageSize = (withBody: boolean): number => (withBody ? 100 : 500)

const columns = (withBody: boolean): string => `item.id, item.index_number as "indexNumber",
  item.domain, item.edition, item.listed_at as "listedAt", item.published_at as "publishedAt",
  item.content_hash as "contentHash", item.card${withBody ? ', item.body' : ''},
  json_build_object('code', unit.code, 'name', unit.name) as unit,
  json_build_object('code', place.code, 'name', place.name) as column,
  case when mark.id is not null then json_build_object('state', mark.state, 'since', mark.since) end
    as "outOfForce"`

const JOINS = `
  join published.organisations unit on unit.id = item.unit
  join published.columns place on place.id = item.column_id
  left join published.standings mark on mark.id = item.id`
