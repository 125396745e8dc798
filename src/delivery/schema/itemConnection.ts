import { GraphQLObjectType, type GraphQLInterfaceType } from 'graphql'
import { cursorOf, type Place } from '../read/cursor.ts'
import { PageInfo } from './PageInfo.ts'
import { always, listOf, TEXT } from './types.ts'

/** An item as it was read, with its place in the list. */
export interface ItemRow {
  pageListedAt: string
  pageId: string
}

/** A page of a list. */
export interface ItemPage {
  /** The mark of the list, for its cursors. */
  mark: string
  rows: readonly ItemRow[]
  hasMore: boolean
}

/** The type of a page of items, newest first. */
export const itemConnection = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<ItemPage>({
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
        resolve: ({ rows, mark }) => rows.map((row): Edge => ({ row, mark })),
      },
      pageInfo: {
        type: always(PageInfo),
        description: '翻页所需。',
        resolve: ({ rows, hasMore, mark }) => {
          const last = rows.at(-1)
          return { hasNextPage: hasMore, endCursor: last ? cursorOf(placeOf(last), mark) : null }
        },
      },
    },
  })

const placeOf = ({ pageListedAt, pageId }: ItemRow): Place => ({
  listedAt: pageListedAt,
  id: pageId,
})

interface Edge {
  row: ItemRow
  mark: string
}

const itemEdge = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<Edge>({
    name: 'ItemEdge',
    description: '列表中的一条信息及其位置。',
    fields: {
      cursor: {
        type: TEXT,
        description: '这条信息在列表中的位置，可作 after。',
        resolve: ({ row, mark }) => cursorOf(placeOf(row), mark),
      },
      node: { type: always(DisclosureItem), description: '信息。', resolve: ({ row }) => row },
    },
  })
