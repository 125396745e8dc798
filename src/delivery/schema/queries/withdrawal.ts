import { GraphQLObjectType } from 'graphql'
import { shown } from '../../../derive/graphqlType/reads.ts'
import { DateTime } from '../../../derive/graphqlType/scalars.ts'
import { isNumbered } from '../../read/isNumbered.ts'
import { always, TEXT } from '../types.ts'
import { rowQuery } from './rows.ts'

const Withdrawal = new GraphQLObjectType({
  name: 'Withdrawal',
  description: '一条信息的撤回：曾经公开，现已撤回。',
  fields: shown({
    indexNumber: [TEXT, '索引号。', (gone) => `${gone}.index_number`],
    title: [TEXT, '公开时的标题。', (gone) => `${gone}.title`],
    reason: [TEXT, '撤回的缘由。', (gone) => `${gone}.reason`],
    withdrawnAt: [always(DateTime), '撤回的时刻。', (gone) => `${gone}.withdrawn_at`],
  }),
})

export const withdrawalQuery = rowQuery<{ indexNumber: string }>({
  type: Withdrawal,
  description:
    '按索引号取一条信息的撤回；没有撤回的为空。可与 item 一同查询，以区分撤回与从未公开。',
  args: { indexNumber: { type: TEXT, description: '索引号。' } },
  row: 'gone',
  rows: ({ indexNumber }, bind) => ({
    from: 'published.tombstones gone',
    where: isNumbered('gone', indexNumber, bind),
  }),
})
