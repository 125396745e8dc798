import type { Answering } from '../answer/answers.ts'
import { dataOf } from '../answer/dataOf.ts'
import { argumentsOf, type ListAddress } from '../lists/listAddress.ts'

/** An item as a feed tells of it. */
export interface FedItem {
  indexNumber: string
  title: string
  summary: string
  listedAt: string
  publishedAt: string
  domainName: string
  unit: { name: string }
  column: { code: string; name: string }
  outOfForce: { state: string; since: string } | null
}

/** The newest items of a list, asked of the interface itself. */
export const readFeed = async (
  answering: Answering,
  address: ListAddress,
): Promise<readonly FedItem[]> => {
  const variables = argumentsOf(address)
  if ('query' in variables) {
    const { search } = await dataOf<{ search: { hits: { item: FedItem }[] } }>(answering, {
      query: SEARCH,
      variables,
    })
    return search.hits.map(({ item }) => item)
  }
  const { items } = await dataOf<{ items: { nodes: FedItem[] } }>(answering, {
    query: ITEMS,
    variables,
  })
  return items.nodes
}

/** Items that a feed tells of. Who was away for longer reads `changes`. */
const NEWEST = 50

const DECLARED = `$column: String, $unit: String, $filter: ItemFilter, $publishedFrom: Day, $publishedTo: Day`
const GIVEN = `column: $column, unit: $unit, filter: $filter, publishedFrom: $publishedFrom,
  publishedTo: $publishedTo, first: ${NEWEST}`
const SHOWN = `indexNumber title summary listedAt publishedAt domainName unit { name }
  column { code name } outOfForce { state since }`

const ITEMS = `query(${DECLARED}) { items(${GIVEN}) { nodes { ${SHOWN} } } }`
const SEARCH = `query($query: String!, ${DECLARED}) {
  search(query: $query, sort: NEWEST, ${GIVEN}) { hits { item { ${SHOWN} } } }
}`
