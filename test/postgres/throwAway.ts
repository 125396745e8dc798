import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresHome } from '../../src/server/postgres/home.ts'
import { openEmbedded } from '../../src/server/postgres/openEmbedded.ts'
import { stopEmbedded } from '../../src/server/postgres/stopEmbedded.ts'
import { superuserUrl } from '../../src/server/postgres/superuserUrl.ts'

/** A cluster that nothing depends on after the run. */
export interface ThrowAway {
  dataFolder: string
  superuserUrl: string
  remove: () => Promise<void>
}

const PASSWORD = 'throw-away'

/** Only here is Postgres allowed to forget: nothing is synced to disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Makes and starts a cluster in a folder of its own. */
export const throwAwayCluster = async (settings: readonly string[] = []): Promise<ThrowAway> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
  chmodSync(dataFolder, 0o755)
  const home = await postgresHome(dataFolder)
  const { port } = await openEmbedded(home, {
    superuserPassword: PASSWORD,
    initdbOptions: ['--no-sync'],
    settings: [...SETTINGS, ...settings],
  })
  return {
    dataFolder,
    superuserUrl: superuserUrl(port, PASSWORD),
    remove: async () => {
      await stopEmbedded(home)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
