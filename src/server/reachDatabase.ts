import { connectTo } from './connectTo.ts'
import { ensureDatabase } from './ensureDatabase.ts'
import { explainDatabaseError } from './explainDatabaseError.ts'
import { pause } from './pause.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Makes sure that a database of the city's own answers and is new enough; one that is starting
 * up is waited for, one that does not exist yet is made when the login may.
 * @param variable the environment variable that names it
 * @throws StartRefusal saying what is in the way
 */
export const reachDatabase = async (url: string, variable: string): Promise<void> => {
  try {
    await connectPatiently(url, variable)
  } catch (error) {
    throw explainDatabaseError(error, url, variable)
  }
}

const OLDEST = 15
const PATIENCE = 60
const MISSING = '3D000'
const STARTING_UP = '57P03'

const connectPatiently = async (url: string, variable: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await refuseOld(url, variable)
    } catch (error) {
      const { code } = error as { code?: string }
      if (attempt > PATIENCE || (code !== MISSING && code !== STARTING_UP)) throw error
      if (code === STARTING_UP) await pause(1000)
      else if (attempt === 1) await ensureDatabase(url, url)
      else throw error
    }
  }
}

const refuseOld = async (url: string, variable: string): Promise<void> => {
  const client = await connectTo(url)
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const version = rows[0]?.server_version ?? ''
    if (Number.parseInt(version, 10) >= OLDEST) return
    throw new StartRefusal(
      `数据库版本太旧：${variable} 指向 Postgres ${version}，至少需要 ${OLDEST}。`,
      `The database is too old: ${variable} leads to Postgres ${version}, at least ${OLDEST} is needed.`,
    )
  } finally {
    await client.end()
  }
}
