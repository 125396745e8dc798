import { GraphQLString } from 'graphql'
import { Organisation } from '../organisation.ts'
import { TEXT } from '../types.ts'
import { rowQuery, rowsQuery } from './rows.ts'

interface Asked {
  kind?: string | null
  under?: string | null
}

export const organisationsQuery = rowsQuery<Asked>({
  type: Organisation,
  description: '全部单位，按代码排列；已撤销的也在其中（见 existsTo），因为旧信息仍属于它们。',
  args: {
    kind: { type: GraphQLString, description: '只要这一类别。' },
    under: { type: GraphQLString, description: '只要以此代码的单位为上级的。' },
  },
  row: 'org',
  rows: ({ kind, under }, bind) => {
    const conditions = [
      ...(typeof kind === 'string' ? [`org.kind = ${bind(kind)}`] : []),
      ...(typeof under === 'string'
        ? [`org.parent = (select id from published.organisations where code = ${bind(under)})`]
        : []),
    ]
    return {
      from: 'published.organisations org',
      where: conditions.join(' and ') || 'true',
      orderBy: 'org.code',
    }
  },
})

export const organisationQuery = rowQuery<{ code: string }>({
  type: Organisation,
  description: '按代码取一个单位；没有的为空。',
  args: { code: { type: TEXT, description: '单位代码。' } },
  row: 'org',
  rows: ({ code }, bind) => ({
    from: 'published.organisations org',
    where: `org.code = ${bind(code)}`,
  }),
})
