import type { GraphQLInterfaceType } from 'graphql'
import { composed } from '../../read/composed.ts'
import { isNumbered } from '../../read/isNumbered.ts'
import { firstOf, statement } from '../../read/statement.ts'
import { TEXT } from '../types.ts'
import type { Query } from './Query.ts'

export const itemQuery = (
  DisclosureItem: GraphQLInterfaceType,
): Query<{ indexNumber: string }> => ({
  type: DisclosureItem,
  description:
    '按索引号取一条公开的信息。没有公开的为空；曾经公开、已经撤回的也为空，其缘由见 withdrawal。',
  args: { indexNumber: { type: TEXT, description: '索引号；全角、大小写、空格不拘。' } },
  resolve: (_, { indexNumber }, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, DisclosureItem, {
      row: 'item',
      asked: info,
    })
    return find(
      statement((bind) =>
        firstOf(`select ${columns} from published.items item ${joins}
          where ${isNumbered('item', indexNumber, bind)}`),
      ),
    )
  },
})
