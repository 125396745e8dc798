import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import { shown } from '../../../derive/graphqlType/reads.ts'
import { DateTime } from '../../../derive/graphqlType/scalars.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { composed } from '../../read/composed.ts'
import { nodesOf, pickedBelow } from '../../read/picked.ts'
import { statement } from '../../read/statement.ts'
import { badInput, coded } from '../../answer/coded.ts'
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
  mark?: string | null
  first: number
}

interface Page {
  after: number
  mark: string | null
  nodes: readonly Reached[]
  hasMore: boolean
}

interface Reached {
  reached: number
  reachedMark: string
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
      mark: {
        type: GraphQLString,
        description:
          'next 处那次变更的印记，与 next 一同记住、一同交回，可知流水还是原来的流水；还没有读到任何变更的为空。',
        resolve: ({ nodes, mark }) => nodes.at(-1)?.reachedMark ?? mark,
      },
      hasMore: { type: always(GraphQLBoolean), description: '此刻后面是否还有。' },
    },
  })

export const changesQuery = (DisclosureItem: GraphQLInterfaceType): Query<Asked> => {
  const Change = changeType(DisclosureItem)
  const ChangeList = changeList(Change)
  return {
    type: always(ChangeList),
    description:
      '公开与撤回的流水。同步信息的站点记住 next 和 mark，下次从那里读起，不漏不重，隔多久都可以；撤回的信息须随之撤下。',
    args: {
      after: { type: always(GraphQLInt), defaultValue: 0, description: '读过的最后位置，不含。' },
      mark: {
        type: GraphQLString,
        description:
          '上一次的 mark。与现有流水不符（数据库恢复过备份）则以 CHANGES_RESET 拒绝，须从 after: 0 重新同步。',
      },
      first: { type: always(PageSize), defaultValue: 100, description: '至多几条。' },
    },
    resolve: async (_, { after, mark, first }, { find }, info) => {
      if (after < 0) throw badInput('after', '不小于 0，从头读起用 0')
      const nodes = nodesOf(pickedBelow(info.fieldNodes, ChangeList, info), 'nodes')
      const { columns, joins } = composed(nodes, Change, { row: 'change', asked: info })
      const found = await find<Found>(
        statement(
          (bind) => `select json_build_object(
            'known', (select ${MARK} from published.changes change where position = ${bind(after)}),
            'last', (select max(position) from published.changes),
            'nodes', (select coalesce(json_agg(node), '[]') from (
              select change.position as "reached", ${MARK} as "reachedMark", ${columns}
              from published.changes change ${joins} where change.position > ${bind(after)}
              order by change.position limit ${bind(first + 1)}
            ) node)) as found`,
        ),
      )
      const known = checked({ after, mark }, found)
      return {
        after,
        mark: known,
        nodes: found.nodes.slice(0, first),
        hasMore: found.nodes.length > first,
      }
    },
  }
}

interface Found {
  /** The mark of the change that was read last. */
  known: string | null
  last: number | null
  nodes: readonly Reached[]
}

/** By what a change is known again: nothing in it is ever altered. */
const MARK = `left(md5(concat_ws(' ', change.position, change.item, change.kind,
  extract(epoch from change.at))), 16)`

/**
 * The mark of the place that a site has come to.
 * @throws GraphQLError when the feed is not the one that the site has read
 */
const checked = (
  { after, mark }: Pick<Asked, 'after' | 'mark'>,
  { known, last }: Found,
): string | null => {
  if (typeof mark !== 'string' || known === mark) return known
  if (known === null && after > 0) {
    throw coded(
      'CHANGES_AHEAD',
      `after（${after}）在流水的最后位置 ${last ?? 0} 之后：所读的数据库还没有跟上，请稍后再试；若一直如此，请从 after: 0 重新同步`,
    )
  }
  throw coded(
    'CHANGES_RESET',
    `流水中位置 ${after} 处已不是 mark 所指的变更，请从 after: 0 重新同步`,
  )
}
