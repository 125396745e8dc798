import { GraphQLInt, type GraphQLInterfaceType } from 'graphql'
import { DateTime, Day } from '../../../derive/graphqlType/scalars.ts'
import { badInput } from '../../answer/coded.ts'
import { editionRow, type EditionAsked } from '../../read/editionRow.ts'
import { isNumbered } from '../../read/isNumbered.ts'
import { TEXT } from '../types.ts'
import type { Query } from './Query.ts'
import { rowQuery } from './rows.ts'

interface Asked {
  indexNumber: string
  edition?: number | null
  asOf?: string | null
  asOfDay?: string | null
}

export const itemQuery = (DisclosureItem: GraphQLInterfaceType): Query<Asked> =>
  rowQuery<Asked>({
    type: DisclosureItem,
    description:
      '按索引号取一条公开的信息。没有公开的为空；曾经公开、已经撤回的也为空，其缘由见 withdrawal。' +
      '可以指明版次、时刻或日期以取得以前的版本；没有这一版，或其内容已经更正而不再公开，为空，见 editions。',
    args: {
      indexNumber: { type: TEXT, description: '索引号；全角、大小写、空格不拘。' },
      edition: { type: GraphQLInt, description: '版次；不填为现行版本。' },
      asOf: { type: DateTime, description: '这一时刻的现行版本。' },
      asOfDay: {
        type: Day,
        description:
          '这一天（北京时间）终了时的现行版本；那天还没有公开的为空。edition、asOf、asOfDay 只能用其一。',
      },
    },
    row: 'item',
    rows: (asked, bind) => {
      const edition = editionOf(asked)
      return edition
        ? editionRow(asked.indexNumber, edition, bind)
        : { from: 'published.items item', where: isNumbered('item', asked.indexNumber, bind) }
    },
  })

const editionOf = ({ edition, asOf, asOfDay }: Asked): EditionAsked | undefined => {
  const asked: (EditionAsked | undefined)[] = [
    typeof edition === 'number' ? { edition } : undefined,
    typeof asOf === 'string' ? { asOf } : undefined,
    typeof asOfDay === 'string' ? { asOf: `${asOfDay}T23:59:59.999999+08:00` } : undefined,
  ]
  const [one, ...others] = asked.filter((each) => each !== undefined)
  if (others.length > 0) throw badInput('edition', '与 asOf、asOfDay 只能用其一')
  return one
}
