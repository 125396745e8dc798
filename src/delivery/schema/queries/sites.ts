import { composed } from '../../read/composed.ts'
import { allOf, firstOf, statement } from '../../read/statement.ts'
import { Site } from '../site.ts'
import { listOf, TEXT } from '../types.ts'
import type { Query } from './Query.ts'

export const sitesQuery: Query = {
  type: listOf(Site),
  description: '网站集群的全部站点，按代码排列。',
  resolve: (_, _args, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, Site, { row: 'site', asked: info })
    return find(
      statement(() =>
        allOf(`select ${columns} from published.sites site ${joins}
          order by site.code`),
      ),
    )
  },
}

export const siteQuery: Query<{ code: string }> = {
  type: Site,
  description: '按代码取一个站点；没有的为空。',
  args: { code: { type: TEXT, description: '站点代码。' } },
  resolve: (_, { code }, { find }, info) => {
    const { columns, joins } = composed(info.fieldNodes, Site, { row: 'site', asked: info })
    return find(
      statement((bind) =>
        firstOf(`select ${columns} from published.sites site ${joins}
          where site.code = ${bind(code)}`),
      ),
    )
  },
}
