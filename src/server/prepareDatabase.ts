import { connectTo } from './connectTo.ts'
import type { DatabaseUrls } from './databaseUrls.ts'
import type { Environment } from './env.ts'
import {
  notePrepared,
  readPreparation,
  type Preparation,
  type PreparationStep,
} from './preparation.ts'
import { runPart } from './runPart.ts'
import { say } from './say.ts'
import { sourceStamp } from './sourceStamp.ts'
import { StartRefusal } from './StartRefusal.ts'

/** Whose database is prepared, and who is told about it. */
export interface Preparing {
  environment: Environment
  urls: DatabaseUrls
  /** Called once the tables are there: the public house need not wait for the rest. */
  onMigrated: () => void
  /** Ends the process at work when the house is closed meanwhile. */
  signal: AbortSignal
}

/**
 * Brings tables, standard catalogue and, in a demonstration, the demonstration city up to the
 * sources as they stand. Nothing runs when the database was prepared by exactly these.
 */
export const prepareDatabase = async (preparing: Preparing): Promise<void> => {
  const { environment, urls, onMigrated, signal } = preparing
  const stamp = sourceStamp()
  const done = await preparationOf(urls)
  refuseMixture(done, environment)
  if (done.get('catalogue') !== stamp) {
    say('正在准备数据库（建表、标准目录）', 'Preparing the database (tables, standard catalogue)')
    await runPart({ part: 'prepare', environment, urls, signal, onMigrated })
  }
  onMigrated()
  if (environment.mode === 'production' || done.get('demonstration') === stamp) return
  say('正在布置演示城市', 'Setting up the demonstration city')
  await note(urls, 'demonstration', 'begun')
  await runPart({ part: 'demonstrate', environment, urls, signal })
  await note(urls, 'demonstration', stamp)
}

/** A demonstration would spoil a real city's data; its accounts would open a real city's doors. */
const refuseMixture = (done: Preparation, { mode }: Environment): void => {
  if (mode === 'production' && done.has('demonstration')) {
    throw new StartRefusal(
      '这个数据库里是演示城市，含公开的演示账号，不能用于正式运行。请换一个空数据库。',
      'This database holds the demonstration city with its published accounts and cannot be used in production. Use an empty one.',
    )
  }
  if (mode === 'demonstration' && done.has('production')) {
    throw new StartRefusal(
      '这个数据库属于正式运行的城市，不能以演示方式启动。请设置 GONGKAI_MODE=production。',
      'This database belongs to a city in production and cannot be started as a demonstration. Set GONGKAI_MODE=production.',
    )
  }
}

const preparationOf = (urls: DatabaseUrls): Promise<Preparation> => asOwner(urls, readPreparation)

const note = (urls: DatabaseUrls, step: PreparationStep, stamp: string): Promise<void> =>
  asOwner(urls, (client) => notePrepared(client, step, stamp))

const asOwner = async <T>(
  { owner }: DatabaseUrls,
  work: (client: Awaited<ReturnType<typeof connectTo>>) => Promise<T>,
): Promise<T> => {
  if (owner === undefined) throw new Error('only the owner prepares a database')
  const client = await connectTo(owner)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
