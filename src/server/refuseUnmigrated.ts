import { connectTo } from './connectTo.ts'
import { missingMigrations } from './missingMigrations.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Keeps a part of the house from working on tables that are not its own sources' yet.
 * @throws StartRefusal when the database has not been prepared
 */
export const refuseUnmigrated = async (url: string): Promise<void> => {
  const client = await connectTo(url)
  try {
    const missing = await missingMigrations(client)
    if (missing.length === 0) return
    throw new StartRefusal(
      `数据库还没有为这个版本准备好（缺 ${missing.join('、')}）。请先运行 npm start -- prepare。`,
      `The database is not prepared for this version (missing ${missing.join(', ')}). Run npm start -- prepare first.`,
    )
  } finally {
    await client.end()
  }
}
