import { filterNameOf } from '../../derive/graphqlType/names.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Field, Fields } from '../../domain/fields/index.ts'
import { register } from '../../domain/register.ts'

/** One condition of a filter: the field, what was given for it, and where. */
export interface Given {
  /** `filter.waterQuality.sampledOn` */
  argument: string
  field: Field
  value: unknown
}

type Filter = Readonly<Record<string, unknown>>

/** Every condition that a filter sets. */
export const givenIn = (filter: Filter | null | undefined, domains: readonly Domain[]): Given[] => [
  ...conditionsIn('filter', register, filter),
  ...domains.flatMap(({ slug, fields }) => {
    const name = filterNameOf(slug)
    return conditionsIn(`filter.${name}`, fields, filter?.[name] as Filter | null | undefined)
  }),
]

const conditionsIn = (place: string, fields: Fields, filter: Filter | null | undefined): Given[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const value = filter?.[key]
    return value === undefined || value === null
      ? []
      : [{ argument: `${place}.${key}`, field, value }]
  })
