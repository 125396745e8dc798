import type {
  GraphQLFieldConfigArgumentMap,
  GraphQLInterfaceType,
  GraphQLObjectType,
} from 'graphql'
import type { Bind } from '../../../derive/facets/conditions.ts'
import { composed } from '../../read/composed.ts'
import { readingRoot, type OrderedRows, type Rows } from '../../read/root.ts'
import { allOf, firstOf, statement } from '../../read/statement.ts'
import { listOf } from '../types.ts'
import type { Query } from './Query.ts'

interface Making<Args, Found> {
  type: GraphQLObjectType | GraphQLInterfaceType
  description: string
  args?: GraphQLFieldConfigArgumentMap
  /** The alias under which the row is read. */
  row: string
  rows: (asked: Args, bind: Bind) => Found
}

/** A field of `Query` that shows one row of a table, or null. */
export const rowQuery = <Args>({ row, rows, ...shown }: Making<Args, Rows>): Query<Args> => ({
  ...shown,
  extensions: readingRoot({ row, one: rows }),
  resolve: (_, asked, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, shown.type, { row, asked: info })
    return find(
      statement((bind) => {
        const { from, where } = rows(asked, bind)
        return firstOf(`select ${columns} from ${from} ${joins} where ${where}`)
      }),
    )
  },
})

/** A field of `Query` that shows rows of a table. */
export const rowsQuery = <Args>({
  row,
  rows,
  type,
  ...shown
}: Making<Args, OrderedRows>): Query<Args> => ({
  ...shown,
  type: listOf(type),
  extensions: readingRoot({ row, many: rows }),
  resolve: (_, asked, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, type, { row, asked: info })
    return find(
      statement((bind) => {
        const { from, where, orderBy } = rows(asked, bind)
        return allOf(`select ${columns} from ${from} ${joins} where ${where} order by ${orderBy}`)
      }),
    )
  },
})
