import type { Domain } from '../../domain/defineDomain.ts'
import type { Fields } from '../../domain/fields/index.ts'
import { register } from '../../domain/register.ts'
import { filterNameOf } from '../graphqlType/names.ts'
import { facetCondition, type Bind } from './conditions.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * The condition under which an item is among those that a filter asks for. `item` is the alias of
 * its row. Undefined when the filter asks for nothing.
 */
export const filterCondition = (
  item: string,
  domains: readonly Domain[],
  filter: Given | null | undefined,
  bind: Bind,
): string | undefined => {
  if (!filter) return undefined
  const { domain: slugs } = filter
  const narrow = (fields: Fields, given: Given) => conditionsOf(item, fields, given, bind)
  const ofDomains = domains.flatMap((domain) => {
    const given = filter[filterNameOf(domain.slug)] as Given | null | undefined
    if (!given) return []
    return [allOf([`${item}.domain = ${bind(domain.slug)}`, ...narrow(domain.fields, given)])]
  })
  const all = [
    ...(slugs ? [`${item}.domain = any (${bind(slugs)}::text[])`] : []),
    ...narrow(register, filter),
    ...(ofDomains.length > 0 ? [`(${ofDomains.join(' or ')})`] : []),
  ]
  return all.length > 0 ? allOf(all) : undefined
}

const allOf = (conditions: readonly string[]): string => `(${conditions.join(' and ')})`

const conditionsOf = (item: string, fields: Fields, given: Given, bind: Bind): string[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const condition = facetCondition(`${item}.facets`, { key, field, given: given[key] }, bind)
    return condition === undefined ? [] : [condition]
  })
