import {
  GraphQLString,
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Bind } from '../../../derive/facets/conditions.ts'
import { Day } from '../../../derive/graphqlType/scalars.ts'
import { markOf } from '../../asked/markOf.ts'
import { refuseContradictions } from '../../asked/refuseContradictions.ts'
import { refuseUnknown } from '../../asked/refuseUnknown.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { refuseLongLists } from '../../limits/refuseLongLists.ts'
import { composed } from '../../read/composed.ts'
import { itemsPage, type ItemsAsked } from '../../read/items.ts'
import { nodesOf, pickedBelow, typeOf, type Asked } from '../../read/picked.ts'
import type { Reading } from '../../read/reading.ts'
import { readingRoot, type PageRows } from '../../read/root.ts'
import { allOf, statement } from '../../read/statement.ts'
import { itemConnection, type ItemRow } from '../itemConnection.ts'
import { always } from '../types.ts'
import type { Query } from './Query.ts'

interface Making {
  domains: readonly Domain[]
  DisclosureItem: GraphQLInterfaceType
  ItemFilter: GraphQLInputObjectType
}

export const itemsQuery = ({ domains, DisclosureItem, ItemFilter }: Making): Query<ItemsAsked> => {
  const ItemConnection = itemConnection(DisclosureItem)
  const check = async (asked: ItemsAsked, { catalogue }: Pick<Reading, 'catalogue'>) => {
    refuseLongLists(asked.filter)
    await refuseUnknown(asked, { domains, catalogue })
    await refuseContradictions(asked, { domains, catalogue })
  }
  const page = (asked: ItemsAsked, limit: number, bind: Bind): PageRows =>
    itemsPage(asked, { domains, limit }, bind)
  return {
    type: always(ItemConnection),
    description:
      '公开的信息，新的在前。条件须全部满足。翻页时用 after，期间有新信息公开也不会漏掉或重复。',
    args: {
      column: {
        type: GraphQLString,
        description: '栏目代码，含其下级栏目；旧代码仍然有效。',
      },
      unit: { type: GraphQLString, description: '公开责任单位的代码。' },
      filter: { type: ItemFilter, description: '按各字段筛选。' },
      publishedFrom: { type: Day, description: '公开日期不早于。' },
      publishedTo: { type: Day, description: '公开日期不晚于。' },
      first: { type: always(PageSize), defaultValue: 20, description: '每页条数。' },
      after: { type: GraphQLString, description: '上一页的 endCursor。' },
    },
    extensions: readingRoot({ row: 'item', page, mark: markOf, check }),
    resolve: async (_, asked, reading, info) => {
      await check(asked, reading)
      const { nodes, pages } = selectedOf(info.fieldNodes, ItemConnection, info)
      const { columns, joins } = composed(nodes, DisclosureItem, { row: 'item', asked: info })
      const found = await reading.find<ItemRow[]>(
        statement(
          (bind) => {
            const { from, orderBy } = page(asked, asked.first + (pages ? 1 : 0), bind)
            return allOf(`select ${columns} ${pages ? PLACE : ''}
              from ${from} ${joins} order by ${orderBy}`)
          },
          { isCommon: !asked.filter },
        ),
      )
      return {
        mark: markOf(asked),
        rows: found.slice(0, asked.first),
        hasMore: found.length > asked.first,
      }
    },
  }
}

const PLACE = ', page.listed_at as "pageListedAt", page.id as "pageId"'

/** The nodes that select items, directly or in edges, and whether anything about pages is asked. */
const selectedOf = (fieldNodes: readonly FieldNode[], type: GraphQLObjectType, asked: Asked) => {
  const picked = pickedBelow(fieldNodes, type, asked)
  const edges = picked
    .filter(({ field }) => field.name === 'edges')
    .flatMap((one) => pickedBelow(one.nodes, typeOf(one), asked))
  return {
    nodes: [...nodesOf(picked, 'nodes'), ...nodesOf(edges, 'node')],
    pages: nodesOf(picked, 'pageInfo').length > 0 || nodesOf(edges, 'cursor').length > 0,
  }
}
