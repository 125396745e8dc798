import { GraphQLBoolean, GraphQLObjectType, GraphQLString } from 'graphql'
import { always } from './types.ts'

/** Whether a list goes on, and from where. */
export interface PageEnd {
  hasNextPage: boolean
  endCursor: string | null
}

export const PageInfo = new GraphQLObjectType<PageEnd>({
  name: 'PageInfo',
  description: '翻页所需。',
  fields: {
    hasNextPage: { type: always(GraphQLBoolean), description: '后面是否还有。' },
    endCursor: {
      type: GraphQLString,
      description: '本页最后一条的游标，作下一页的 after；本页没有信息则为空。',
    },
  },
})
