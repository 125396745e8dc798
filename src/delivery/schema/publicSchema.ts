import { GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Domain } from '../../domain/defineDomain.ts'
import { itemTypes } from '../../derive/graphqlType.ts'
import { Column } from './column.ts'
import { houseFields } from './houseFields.ts'
import { changesQuery } from './queries/changes.ts'
import { columnQuery, columnsQuery } from './queries/columns.ts'
import { itemQuery } from './queries/item.ts'
import { itemsQuery } from './queries/items.ts'
import { organisationQuery, organisationsQuery } from './queries/organisations.ts'
import { searchQuery } from './queries/search.ts'
import { siteQuery, sitesQuery } from './queries/sites.ts'
import { statisticsQuery } from './queries/statistics.ts'
import { suggestQuery } from './queries/suggest.ts'
import { withdrawalQuery } from './queries/withdrawal.ts'

/**
 * The public schema of a city: fixed parts, and what follows from its declarations.
 * Sites are built on it: fields are added, never changed or taken away.
 */
export const publicSchema = (domains: readonly Domain[]): GraphQLSchema => {
  const { DisclosureItem, ItemFilter, types } = itemTypes({
    domains,
    house: houseFields(domains),
    column: Column,
  })
  return new GraphQLSchema({
    description: '政府信息公开数据接口。只含已经公开的信息，任何人都可以使用，无需登录。',
    types: [...types],
    query: new GraphQLObjectType({
      name: 'Query',
      description: '可查询的内容。',
      fields: {
        columns: columnsQuery,
        column: columnQuery,
        item: itemQuery(DisclosureItem),
        items: itemsQuery({ domains, DisclosureItem, ItemFilter }),
        search: searchQuery({ domains, DisclosureItem, ItemFilter }),
        suggest: suggestQuery,
        withdrawal: withdrawalQuery,
        statistics: statisticsQuery(domains),
        changes: changesQuery(DisclosureItem),
        organisations: organisationsQuery,
        organisation: organisationQuery,
        sites: sitesQuery,
        site: siteQuery,
      },
    }),
  })
}
