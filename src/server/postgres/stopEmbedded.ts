import { pause } from '../pause.ts'
import type { PostgresHome } from './home.ts'
import { isPostgres, readPostmaster } from './postmaster.ts'

/** Stops the Postgres of this cluster: sessions are ended, everything is written to disk. */
export const stopEmbedded = async ({ cluster }: PostgresHome): Promise<void> => {
  const postmaster = readPostmaster(cluster)
  if (!postmaster || !isPostgres(postmaster.pid)) return
  process.kill(postmaster.pid, 'SIGINT')
  while (isPostgres(postmaster.pid)) await pause(20)
}
