import type { GraphQLFieldConfigMap, GraphQLOutputType } from 'graphql'

/** From where a field of the public schema is read. Only what a query selects is read. */
export type Reads = {
  /** The key under which its value arrives at the resolvers; fields may share one. */
  name: string
} & (ReadsValue | ReadsOne | ReadsMany)

/** A value of the row itself. */
interface ReadsValue {
  /** The SQL expression, giving `jsonb` or a scalar, over the row with this alias. */
  value: (row: string) => string
  /** It gives `jsonb`: a value as it was once published, whatever is declared today. */
  isJson?: boolean
}

/** One row of another table, or none. */
interface ReadsOne {
  /** The table under the given alias, and which of its rows. Its key must be called `id`. */
  one: (row: string, alias: string) => { from: string; where: string }
}

/** Any number of rows of another table. */
interface ReadsMany {
  many: (row: string, alias: string) => { from: string; where: string; orderBy: string }
}

/** From where a field is read, if it is read from the database at all. */
export const readsOf = (field: { extensions?: unknown }): Reads | undefined =>
  (field.extensions as { reads?: Reads } | undefined)?.reads

/** The part of a field's config that says from where it is read. */
export const reading = (reads: Reads): { reads: Reads } => ({ reads })

export type PublicFields = GraphQLFieldConfigMap<Record<string, unknown>, unknown>

type Way = ReadsValue['value'] | ReadsValue | ReadsOne | ReadsMany

/** The fields of a type each of which shows, as it is, what is read under its own name. */
export const shown = (
  fields: Readonly<
    Record<string, readonly [type: GraphQLOutputType, description: string, way: Way]>
  >,
): PublicFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, [type, description, way]]) => [
      name,
      {
        type,
        description,
        extensions: reading({ name, ...(typeof way === 'function' ? { value: way } : way) }),
      },
    ]),
  )
