import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import type { Bind } from '../../../derive/facets/conditions.ts'
import { shown } from '../../../derive/graphqlType/reads.ts'
import { DateTime } from '../../../derive/graphqlType/scalars.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { composed } from '../../read/composed.ts'
import { nodesOf, pickedBelow } from '../../read/picked.ts'
import { readingRoot, type PageRows } from '../../read/root.ts'
import { allOf, statement } from '../../read/statement.ts'
import { always, listOf, TEXT, WHOLE } from '../types.ts'
import type { Query } from './Query.ts'

const ChangeKind = new GraphQLEnumType({
  name: 'ChangeKind',
  description: '变更的种类。',
  values: {
    PUBLISHED: { value: 'published', description: '公开，或公开了新的版本。' },
    WITHDRAWN: { value: 'withdrawn', description: '撤回。' },
    LAPSED: { value: 'lapsed', description: '标注失效，内容仍可查阅。' },
    REPEALED: { value: 'repealed', description: '标注废止，内容仍可查阅。' },
    RESTORED: { value: 'restored', description: '恢复有效。' },
  },
})

const changeType = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType({
    name: 'Change',
    description: '公众所见的一次变更。',
    fields: shown({
      position: [WHOLE, '次序，自 1 起连续无缺。', (change) => `${change}.position`],
      kind: [always(ChangeKind), '种类。', (change) => `${change}.kind`],
      indexNumber: [TEXT, '所涉信息的索引号。', (change) => `${change}.index_number`],
      at: [always(DateTime), '时刻。', (change) => `${change}.at`],
      reason: [
        GraphQLString,
        '撤回、失效、废止或者恢复的缘由；公开的为空。',
        (change) => `${change}.reason`,
      ],
      edition: [GraphQLInt, '公开的版次；其他变更为空。', (change) => `${change}.edition`],
      note: [
        GraphQLString,
        '公开新的版本时的说明；首次公开的、撤回的，以及后来撤回过的，为空。',
        (change) => `${change}.note`,
      ],
      item: [
        DisclosureItem,
        '这条信息今日的样子；今日未公开的为空。',
        {
          one: (change, item) => ({
            from: `published.items ${item}`,
            where: `${item}.id = ${change}.item`,
          }),
        },
      ],
    }),
  })

interface Asked {
  after: number
  first: number
}

interface Page {
  after: number
  nodes: readonly { reached: number }[]
  hasMore: boolean
}

const changeList = (Change: GraphQLObjectType) =>
  new GraphQLObjectType<Page>({
    name: 'ChangeList',
    description: '一段变更，按次序。',
    fields: {
      nodes: { type: listOf(Change), description: '变更，先发生的在前。' },
      next: {
        type: WHOLE,
        description: '读到的位置，作下一次的 after。',
        resolve: ({ nodes, after }) => nodes.at(-1)?.reached ?? after,
      },
      hasMore: { type: always(GraphQLBoolean), description: '此刻后面是否还有。' },
    },
  })

/** The changes after a position. */
const page = ({ after }: Asked, limit: number, bind: Bind): PageRows => ({
  from: `(
    select * from published.changes where position > ${bind(after)}
    order by position limit ${bind(limit)}
  ) change`,
  orderBy: 'change.position',
})

export const changesQuery = (DisclosureItem: GraphQLInterfaceType): Query<Asked> => {
  const Change = changeType(DisclosureItem)
  const ChangeList = changeList(Change)
  return {
    type: always(ChangeList),
    description:
      '公开与撤回的流水。同步信息的站点记住 next，下次从那里读起，不漏不重；撤回的信息须随之撤下。',
    args: {
      after: { type: always(GraphQLInt), defaultValue: 0, description: '读过的最后位置，不含。' },
      first: { type: always(PageSize), defaultValue: 100, description: '至多几条。' },
    },
    extensions: readingRoot({ row: 'change', page }),
    resolve: async (_, asked, { find }, info) => {
      const nodes = nodesOf(pickedBelow(info.fieldNodes, ChangeList, info), 'nodes')
      const { columns, joins } = composed(nodes, Change, { row: 'change', asked: info })
      const found = await find<Page['nodes']>(
        statement((bind) => {
          const { from, orderBy } = page(asked, asked.first + 1, bind)
          return allOf(`select change.position as "reached", ${columns}
            from ${from} ${joins} order by ${orderBy}`)
        }),
      )
      const { after, first } = asked
      return { after, nodes: found.slice(0, first), hasMore: found.length > first }
    },
  }
}
