import type { City } from '../city/city.ts'
import { COPIES, copyOf } from '../city/copies.ts'
import type { Item } from '../city/items.ts'
import type { Asked, Told } from './connection.ts'
import { dataOf, difference, itemAt, shownAgain, shownOf, type Shown } from './expected.ts'
import { toStock } from './graphql.ts'
import { operation } from './operations.ts'
import type { MakeTask } from './task.ts'

const SHOWN = 'indexNumber title publishedOn unit { code name } column { code name }'

const ITEM = operation('item')

const STOCK_QUERY = `query ($of: String!) {
  items: Items(where: { indexNumber: { equals: $of } }, limit: 1, pagination: false) {
    nodes: docs { ${SHOWN} body }
  }
}`

type FaultOf = (told: Told, item: Item, city: City) => string | undefined
type ItemAt = (city: City, nth: number) => Item

const itemOf =
  (asking: (item: Item, nth: number) => Asked, faultOf: FaultOf, of: ItemAt = itemAt): MakeTask =>
  ({ city }) => ({
    run: (ask, nth) => ask(asking(of(city, nth), nth)),
    fault: (told, nth) => faultOf(told, of(city, nth), city),
  })

/** Of the large database any of the copies, so that no cache holds them all. */
const copyAt: ItemAt = (city, nth) => copyOf(itemAt(city, nth), nth % COPIES)

/** The same item again and again. */
const hot: ItemAt = ({ items }) => items[0] as Item

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
  house: itemOf(({ indexNumber }, once) => ITEM.freely({ of: indexNumber, once }), faultOfHtml),
  trusted: itemOf(
    ({ indexNumber }, once) => ITEM.trusted({ of: indexNumber, byHash: once }),
    faultOfHtml,
  ),
  large: itemOf(
    ({ indexNumber }, once) => ITEM.trusted({ of: indexNumber, byHash: once }),
    faultOfHtml,
    copyAt,
  ),
  stock: itemOf(({ indexNumber }) => toStock(STOCK_QUERY, { of: indexNumber }), faultOfRichText),
  prepared: itemOf(
    ({ indexNumber }) => ({ method: 'GET', path: `/item?of=${encodeURIComponent(indexNumber)}` }),
    faultOfHtml,
  ),
}

export const hotItem = {
  house: itemOf(({ indexNumber }) => ITEM.freely({ of: indexNumber }), faultOfHtml, hot),
  trusted: itemOf(({ indexNumber }) => ITEM.trusted({ of: indexNumber }), faultOfHtml, hot),
  memory: itemOf(() => ({ method: 'GET', path: '/item' }), faultOfHtml, hot),
}
