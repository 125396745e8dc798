import { LISTED } from '../city/city.ts'
import { columnAt, faultOfList, hotColumn } from './expected.ts'
import { toStock } from './graphql.ts'
import { operation } from './operations.ts'
import type { Asked } from './connection.ts'
import type { MakeTask } from './task.ts'

const SHOWN = 'indexNumber title publishedOn unit { code name } column { code name }'

const LIST = operation('list')

/** As sparing as stock Payload is safe to be asked: without its count of all that there are. */
const STOCK_QUERY = `query ($column: JSON!) {
  items: Items(where: { column: { equals: $column } }, limit: ${LISTED}, sort: "-listedAt", pagination: false) {
    nodes: docs { ${SHOWN} }
  }
}`

type ColumnAt = (nth: number) => typeof hotColumn

const listOf =
  (columnOf: ColumnAt, asking: (column: typeof hotColumn, nth: number) => Asked): MakeTask =>
  ({ city }) => ({
    run: (ask, nth) => ask(asking(columnOf(nth), nth)),
    fault: (told, nth) => faultOfList(told, city.newest.get(columnOf(nth).code) ?? []),
  })

/** A variable that the query does not know makes each question one that was never asked before. */
export const coldList = {
  house: listOf(columnAt, ({ code }, once) => LIST.freely({ column: code, once })),
  trusted: listOf(columnAt, ({ code }, once) => LIST.trusted({ column: code, byHash: once })),
  large: listOf(columnAt, ({ code }, once) => LIST.trusted({ column: code, byHash: once })),
  stock: listOf(columnAt, ({ no }) => toStock(STOCK_QUERY, { column: no })),
  prepared: listOf(columnAt, ({ code }) => toPrepared(code)),
}

const hot = (): typeof hotColumn => hotColumn

/** The same list again and again. */
export const hotList = {
  house: listOf(hot, ({ code }) => LIST.freely({ column: code })),
  trusted: listOf(hot, ({ code }) => LIST.trusted({ column: code })),
  stock: listOf(hot, ({ no }) => toStock(STOCK_QUERY, { column: no })),
  prepared: listOf(hot, ({ code }) => toPrepared(code)),
  memory: listOf(hot, () => ({ method: 'GET', path: '/list' })),
}

const toPrepared = (code: string): Asked => ({
  method: 'GET',
  path: `/list?of=${encodeURIComponent(code)}`,
})
