import { realpathSync } from 'node:fs'
import { pause } from '../pause.ts'
import { StartRefusal } from '../StartRefusal.ts'
import type { PostgresHome } from './home.ts'
import { isPostgres, readPostmaster, type Postmaster } from './postmaster.ts'
import { connectTo } from '../connectTo.ts'
import { superuserUrl } from './superuserUrl.ts'

/**
 * The Postgres already running on our cluster, once it takes connections: left behind by a
 * supervisor that was killed, or kept by another one. It is ours when it takes our password and
 * works on our folder.
 * @returns nothing when none runs, or when it was stopping and is gone
 * @throws StartRefusal when one runs that does not answer us
 */
export const adopt = async (
  home: PostgresHome,
  password: string,
): Promise<Postmaster | undefined> => {
  let failure: unknown
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const postmaster = readPostmaster(home.cluster)
    if (!postmaster || !isPostgres(postmaster.pid)) return undefined
    if (postmaster.status === 'ready') {
      failure = await whyNotOurs(home, postmaster.port, password)
      if (failure === undefined) return postmaster
    }
    await pause(PAUSE_MS)
  }
  throw new StartRefusal(
    `${home.cluster} 中已有一个 Postgres 在运行，但它没有应答：${messageOf(failure)}`,
    `A Postgres already runs on ${home.cluster} but does not answer: ${messageOf(failure)}`,
    { cause: failure },
  )
}

const PATIENCE_MS = 30_000
const PAUSE_MS = 100

const whyNotOurs = async (home: PostgresHome, port: number, password: string): Promise<unknown> => {
  try {
    const client = await connectTo(superuserUrl(port, password))
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    await client.end()
    const folder = rows[0]?.data_directory ?? ''
    return realpathSync(folder) === realpathSync(home.cluster) ? undefined : new Error(folder)
  } catch (error) {
    return error
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : '尚未就绪 (not ready)'
