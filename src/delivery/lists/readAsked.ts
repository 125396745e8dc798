import { coerceInputValue, GraphQLError, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { Day } from '../../derive/graphqlType/scalars.ts'
import { Refused } from '../http/Refused.ts'
import { refuseLongLists } from '../limits/refuseLongLists.ts'
import { argumentsOf, type ListAddress } from './listAddress.ts'
import type { ItemsAsked } from '../read/items.ts'
import type { Reading } from '../read/reading.ts'
import { readQuery, type SearchQuery } from '../search/readQuery.ts'

/** A list as statements take it; with what they looked for when it is of a search. */
export type ListAsked = Omit<ItemsAsked, 'first' | 'after'> & { search?: SearchQuery }

/**
 * The list as statements take it, checked as the interface checks its arguments.
 * @throws Refused naming the argument that is wrong
 */
export const readAsked = async (
  address: ListAddress,
  { schema, lexicon }: Pick<Reading, 'lexicon'> & { schema: GraphQLSchema },
): Promise<ListAsked> => {
  const { query, filter, publishedFrom, publishedTo, ...rest } = argumentsOf(address)
  const from = dayOf('publishedFrom', publishedFrom)
  const to = dayOf('publishedTo', publishedTo)
  if (from !== undefined && to !== undefined && from > to) {
    throw wrong('publishedFrom', '晚于 publishedTo，不会有这样的信息')
  }
  const words = query === undefined ? undefined : await lexicon()
  return {
    ...rest,
    ...(words && { search: checked('q', () => readQuery(query ?? '', words)) }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
    ...(filter && { filter: filterOf(schema, filter) }),
  }
}

const dayOf = (argument: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : checked(argument, () => Day.parseValue(text))

const filterOf = (schema: GraphQLSchema, filter: unknown): ItemsAsked['filter'] =>
  checked('filter', () => {
    refuseLongLists(filter)
    return coerceInputValue(
      filter,
      schema.getType('ItemFilter') as GraphQLInputType,
      (path, _, error) => {
        throw wrong(['filter', ...path].join('.'), error.message)
      },
    ) as ItemsAsked['filter']
  })

const checked = <Value>(argument: string, read: () => Value): Value => {
  try {
    return read()
  } catch (error) {
    if (error instanceof GraphQLError) throw wrong(argument, error.message)
    throw error
  }
}

const wrong = (argument: string, why: string): Refused =>
  new Refused('BAD_INPUT', 400, `${argument}：${why}`)
