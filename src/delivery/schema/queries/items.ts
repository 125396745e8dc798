import {
  GraphQLBoolean,
  GraphQLObjectType,
  GraphQLString,
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
} from 'graphql'
import type { Domain } from '../../../domain/defineDomain.ts'
import { Day } from '../../../derive/graphqlType/scalars.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { refuseLongLists } from '../../limits/refuseLongLists.ts'
import { composed } from '../../read/composed.ts'
import { cursorOf, type Place } from '../../read/cursor.ts'
import { itemsStatement, type ItemsAsked } from '../../read/items.ts'
import { nodesOf, pickedBelow, typeOf, type Asked } from '../../read/picked.ts'
import { always, listOf, TEXT } from '../types.ts'
import type { Query } from './Query.ts'

interface Making {
  domains: readonly Domain[]
  DisclosureItem: GraphQLInterfaceType
  ItemFilter: GraphQLInputObjectType
}

export const itemsQuery = ({ domains, DisclosureItem, ItemFilter }: Making): Query<ItemsAsked> => {
  const ItemConnection = itemConnection(DisclosureItem)
  return {
    type: always(ItemConnection),
    description:
      '公开的信息，新的在前。条件须全部满足。翻页时用 after，期间有新信息公开也不会漏掉或重复。',
    args: {
      column: {
        type: GraphQLString,
        description: '栏目代码，含其下级栏目；旧代码仍然有效。没有这个栏目则列表为空。',
      },
      unit: { type: GraphQLString, description: '公开责任单位的代码。' },
      filter: { type: ItemFilter, description: '按各字段筛选。' },
      publishedFrom: { type: Day, description: '公开日期不早于。' },
      publishedTo: { type: Day, description: '公开日期不晚于。' },
      first: { type: always(PageSize), defaultValue: 20, description: '每页条数。' },
      after: { type: GraphQLString, description: '上一页的 endCursor。' },
    },
    resolve: async (_, asked, { find }, info) => {
      refuseLongLists(asked.filter)
      const { nodes, pages } = selectedOf(info.fieldNodes, ItemConnection, info)
      const { columns, joins } = composed(nodes, DisclosureItem, { row: 'item', asked: info })
      const found = await find<Row[]>(
        itemsStatement(asked, {
          domains,
          columns: pages ? `${columns}, ${PLACE}` : columns,
          joins,
          limit: asked.first + (pages ? 1 : 0),
        }),
      )
      return { rows: found.slice(0, asked.first), hasMore: found.length > asked.first }
    },
  }
}

const PLACE = 'page.listed_at as "pageListedAt", page.id as "pageId"'

interface Row {
  pageListedAt: string
  pageId: string
}

interface Page {
  rows: readonly Row[]
  hasMore: boolean
}

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

const placeOf = ({ pageListedAt, pageId }: Row): Place => ({ listedAt: pageListedAt, id: pageId })

const PageInfo = new GraphQLObjectType<Page>({
  name: 'PageInfo',
  description: '翻页所需。',
  fields: {
    hasNextPage: {
      type: always(GraphQLBoolean),
      description: '后面是否还有。',
      resolve: ({ hasMore }) => hasMore,
    },
    endCursor: {
      type: GraphQLString,
      description: '本页最后一条的游标，作下一页的 after；本页没有信息则为空。',
      resolve: ({ rows }) => {
        const last = rows.at(-1)
        return last ? cursorOf(placeOf(last)) : null
      },
    },
  },
})

const itemConnection = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<Page>({
    name: 'ItemConnection',
    description: '一页信息。',
    fields: {
      nodes: {
        type: listOf(DisclosureItem),
        description: '本页的信息。',
        resolve: ({ rows }) => rows,
      },
      edges: {
        type: listOf(itemEdge(DisclosureItem)),
        description: '本页的信息，各带游标。',
        resolve: ({ rows }) => rows,
      },
      pageInfo: {
        type: always(PageInfo),
        description: '翻页所需。',
        resolve: (page) => page,
      },
    },
  })

const itemEdge = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<Row>({
    name: 'ItemEdge',
    description: '列表中的一条信息及其位置。',
    fields: {
      cursor: {
        type: TEXT,
        description: '这条信息在列表中的位置，可作 after。',
        resolve: (row) => cursorOf(placeOf(row)),
      },
      node: { type: always(DisclosureItem), description: '信息。', resolve: (row) => row },
    },
  })
