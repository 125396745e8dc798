import { ensureDatabase } from '../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../src/server/ensureRoles.ts'
import { readEnvironment } from '../../src/server/env.ts'
import { runPart } from '../../src/server/runPart.ts'
import { installationOn } from './installation.ts'
import { TEMPLATE } from './template.ts'
import { throwAwayCluster } from './throwAway.ts'

/** The process that keeps the test cluster; it ends, and the cluster with it, with its parent. */
const cluster = await throwAwayCluster()
const leave = async () => {
  await cluster.remove()
  process.exit(0)
}
process.once('disconnect', leave)
process.on('SIGINT', () => {})
process.once('SIGTERM', leave)

try {
  const installation = installationOn(cluster.superuserUrl, TEMPLATE)
  await ensureDatabase(cluster.superuserUrl, installation.owner)
  await ensureRoles(cluster.superuserUrl, installation)
  await runPart({
    part: 'prepare',
    environment: readEnvironment({ ...process.env, GONGKAI_DATA: cluster.dataFolder }, 'prepare'),
    urls: { owner: installation.owner },
    signal: new AbortController().signal,
  })
  process.send?.({ superuserUrl: cluster.superuserUrl, dataFolder: cluster.dataFolder })
} catch (error) {
  console.error(error)
  await cluster.remove()
  process.exit(1)
}
