import type { Bind } from '../../derive/facets/conditions.ts'
import type { Reading } from './reading.ts'

/** Which rows of which table. */
export interface Rows {
  from: string
  where: string
}

export interface OrderedRows extends Rows {
  orderBy: string
}

/** The rows of a page, no more than were asked for, and their order. */
export interface PageRows {
  from: string
  orderBy: string
}

/** Arguments, as graphql-js delivers them. */
export type Given = Readonly<Record<string, unknown>>

/** Where a field of `Query` reads: the row's alias, and the rows that its arguments mean. */
export type Root<Args = Given> = RootChecked<Args> &
  (RootRow<Args> | RootRows<Args> | RootPage<Args>)

interface RootChecked<Args> {
  row: string
  /** @throws GraphQLError when the arguments cannot be answered */
  check?: (asked: Args, reading: Pick<Reading, 'catalogue'>) => Promise<void>
}

/** The first of these rows, or nothing. */
interface RootRow<Args> {
  one: (asked: Args, bind: Bind) => Rows
}

/** All of these rows. */
interface RootRows<Args> {
  many: (asked: Args, bind: Bind) => OrderedRows
}

/** At most so many of these rows, and whether there are more. */
interface RootPage<Args> {
  page: (asked: Args, limit: number, bind: Bind) => PageRows
  /** The mark of the list, for the cursors of its rows. */
  mark?: (asked: Args) => string
}

/** Where a field of `Query` reads, if that is said of it. */
export const rootOf = (field: { extensions?: unknown }): Root | undefined =>
  (field.extensions as { root?: Root } | undefined)?.root

/** The part of a field's config that says where it reads. */
export const readingRoot = <Args>(root: Root<Args>): { root: Root<Args> } => ({ root })
