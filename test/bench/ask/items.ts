import type { City } from '../city/city.ts'
import type { Item } from '../city/items.ts'
import type { Asked, Told } from './connection.ts'
import { dataOf, difference, itemAt, shownAgain, shownOf, type Shown } from './expected.ts'
import { toHouse, toStock } from './graphql.ts'
import type { MakeTask } from './task.ts'

const SHOWN = 'indexNumber title publishedOn unit { code name } column { code name }'

const QUERY = `query ($of: String!) {
  item(indexNumber: $of) { ${SHOWN} ... on PolicyDocument { body { html } } }
}`

const STOCK_QUERY = `query ($of: String!) {
  items: Items(where: { indexNumber: { equals: $of } }, limit: 1, pagination: false) {
    nodes: docs { ${SHOWN} body }
  }
}`

type FaultOf = (told: Told, item: Item, city: City) => string | undefined

const itemOf =
  (asking: (item: Item, nth: number) => Asked, faultOf: FaultOf): MakeTask =>
  ({ city }) => ({
    run: (ask, nth) => ask(asking(itemAt(city, nth), nth)),
    fault: (told, nth) => faultOf(told, itemAt(city, nth), city),
  })

const faultOfHtml: FaultOf = (told, wanted, { paragraphs }) => {
  const { item } = dataOf<{ item: Shown & { body: { html: string } } }>(told)
  const html = wanted.text.map((no) => paragraphs[no]?.html).join('')
  return difference(item && [shownAgain(item), item.body.html], [shownOf(wanted), html])
}

const faultOfRichText: FaultOf = (told, wanted, { paragraphs }) => {
  const { items } = dataOf<{ items: { nodes: (Shown & { body: RichText })[] } }>(told)
  const [item] = items?.nodes ?? []
  const texts = wanted.text.map((no) => paragraphs[no]?.text)
  return difference(
    item && [shownAgain(item), item.body.root.children.map(({ children }) => children[0]?.text)],
    [shownOf(wanted), texts],
  )
}

interface RichText {
  root: { children: { children: { text: string }[] }[] }
}

/** A variable that the query does not know makes each question one that was never asked before. */
export const coldItem = {
  house: itemOf(({ indexNumber }, once) => toHouse(QUERY, { of: indexNumber, once }), faultOfHtml),
  stock: itemOf(({ indexNumber }) => toStock(STOCK_QUERY, { of: indexNumber }), faultOfRichText),
  prepared: itemOf(
    ({ indexNumber }) => ({ method: 'GET', path: `/item?of=${encodeURIComponent(indexNumber)}` }),
    faultOfHtml,
  ),
}
