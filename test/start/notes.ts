import { connectTo } from '../../src/server/connectTo.ts'
import { superuserUrl } from '../../src/server/postgres/superuserUrl.ts'
import { keptSecrets } from '../../src/server/secrets.ts'
import { withDatabase } from '../../src/server/databaseUrls.ts'
import { postgresOf } from './place.ts'

/** Everything the test city's catalogue and demonstration write, in order, once. */
export const ALL_NOTES = ['目录', '指南', '年报', '甲', '乙', '丙', '丁']

/** What the test city's database holds, in the order in which it was written. */
export const notesIn = async (dataFolder: string): Promise<string[]> => {
  const { superuserPassword } = keptSecrets(dataFolder)
  const url = superuserUrl(postgresOf(dataFolder)?.port ?? 0, superuserPassword)
  const client = await connectTo(withDatabase(url, 'gongkai'))
  const { rows } = await client.query<{ text: string }>('select text from notes order by id')
  await client.end()
  return rows.map(({ text }) => text)
}
