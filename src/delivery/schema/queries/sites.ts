import { Site } from '../site.ts'
import { TEXT } from '../types.ts'
import { rowQuery, rowsQuery } from './rows.ts'

export const sitesQuery = rowsQuery({
  type: Site,
  description: '网站集群的全部站点，按代码排列。',
  row: 'site',
  rows: () => ({ from: 'published.sites site', where: 'true', orderBy: 'site.code' }),
})

export const siteQuery = rowQuery<{ code: string }>({
  type: Site,
  description: '按代码取一个站点；没有的为空。',
  args: { code: { type: TEXT, description: '站点代码。' } },
  row: 'site',
  rows: ({ code }, bind) => ({
    from: 'published.sites site',
    where: `site.code = ${bind(code)}`,
  }),
})
