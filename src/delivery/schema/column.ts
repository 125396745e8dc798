import { GraphQLObjectType, GraphQLString } from 'graphql'
import { shown } from '../../derive/graphqlType/reads.ts'
import { columnMetaTags } from './metaTags.ts'
import { columnQrCode } from './qrCode.ts'
import { listOf, TEXT, WHOLE } from './types.ts'

const PLACE = {
  code: [TEXT, '栏目代码：自最上级起各级代码以 / 相连。', (column: string) => `${column}.code`],
  name: [TEXT, '名称。', (column: string) => `${column}.name`],
  path: [
    listOf(GraphQLString),
    '自最上级到本栏目的名称，可作面包屑。',
    {
      isJson: true,
      value: (column: string) =>
        `(select jsonb_agg(step.name order by step.depth) from published.columns step
          where step.merged_into is null
            and starts_with(${column}.code || '/', step.code || '/'))`,
    },
  ],
} satisfies Parameters<typeof shown>[0]

export const Column = new GraphQLObjectType({
  name: 'Column',
  description: '信息所在的目录栏目。栏目移动、改名或合并后，这里是今日的代码和名称。',
  fields: shown(PLACE),
})

export const CatalogueColumn = new GraphQLObjectType({
  name: 'CatalogueColumn',
  description: '目录中的栏目。',
  fields: {
    ...shown({
      ...PLACE,
      depth: [WHOLE, '层级，最上级为 0。', (column) => `${column}.depth`],
      description: [GraphQLString, '栏目说明；没有的为空。', (column) => `${column}.description`],
      itemCount: [
        WHOLE,
        '本栏目及其下级栏目中公开的信息条数；一条信息只计一次。',
        (column) =>
          `(select count(distinct placed.item) from published.placements placed
          where placed.column_id = any (${column}.subtree))`,
      ],
    }),
    ...columnMetaTags,
    ...columnQrCode,
  },
})
