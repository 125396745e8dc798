import { GraphQLString } from 'graphql'
import { composed } from '../../read/composed.ts'
import { allOf, firstOf, statement } from '../../read/statement.ts'
import { Organisation } from '../organisation.ts'
import { listOf, TEXT } from '../types.ts'
import type { Query } from './Query.ts'

interface Asked {
  kind?: string | null
  under?: string | null
}

export const organisationsQuery: Query<Asked> = {
  type: listOf(Organisation),
  description: '全部单位，按代码排列；已撤销的也在其中（见 existsTo），因为旧信息仍属于它们。',
  args: {
    kind: { type: GraphQLString, description: '只要这一类别。' },
    under: { type: GraphQLString, description: '只要以此代码的单位为上级的。' },
  },
  resolve: (_, { kind, under }, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, Organisation, { row: 'org', asked: info })
    return find(
      statement((bind) => {
        const conditions = [
          ...(typeof kind === 'string' ? [`org.kind = ${bind(kind)}`] : []),
          ...(typeof under === 'string'
            ? [`org.parent = (select id from published.organisations where code = ${bind(under)})`]
            : []),
        ]
        return allOf(`select ${columns} from published.organisations org ${joins}
          where ${conditions.join(' and ') || 'true'} order by org.code`)
      }),
    )
  },
}

export const organisationQuery: Query<{ code: string }> = {
  type: Organisation,
  description: '按代码取一个单位；没有的为空。',
  args: { code: { type: TEXT, description: '单位代码。' } },
  resolve: (_, { code }, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, Organisation, { row: 'org', asked: info })
    return find(
      statement((bind) =>
        firstOf(`select ${columns} from published.organisations org ${joins}
          where org.code = ${bind(code)}`),
      ),
    )
  },
}
