import { GraphQLString } from 'graphql'
import { isCoded } from '../../read/conditions.ts'
import { CatalogueColumn } from '../column.ts'
import { TEXT } from '../types.ts'
import { rowQuery, rowsQuery } from './rows.ts'

/** Siblings in their order; an array of these compares as the catalogue is read. */
const RANK = `lpad(col.position::text, 9, '0') || ' ' || col.segment`

export const columnsQuery = rowsQuery<{ under?: string | null }>({
  type: CatalogueColumn,
  description: '目录的全部栏目，按目录顺序，下级紧随上级；层级见 depth。',
  args: {
    under: { type: GraphQLString, description: '只要这个栏目及其下级；旧代码仍然有效。' },
  },
  row: 'col',
  rows: ({ under }, bind) => {
    const top = typeof under === 'string' ? isCoded('col', bind(under)) : 'col.parent is null'
    return {
      from: `(
        with recursive col as (
          select col.*, array[${RANK}] as rank from published.columns col
          where col.merged_into is null and ${top}
          union all
          select col.*, col_above.rank || (${RANK}) from published.columns col
          join col col_above on col.parent = col_above.id where col.merged_into is null
        )
        select * from col
      ) col`,
      where: 'true',
      orderBy: 'col.rank',
    }
  },
})

export const columnQuery = rowQuery<{ code: string }>({
  type: CatalogueColumn,
  description: '按代码取一个栏目；没有的为空。',
  args: { code: { type: TEXT, description: '栏目代码；旧代码仍然有效。' } },
  row: 'col',
  rows: ({ code }, bind) => ({
    from: 'published.columns col',
    where: `col.merged_into is null and ${isCoded('col', bind(code))}`,
  }),
})
