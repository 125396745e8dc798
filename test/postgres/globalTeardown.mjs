import { once } from 'node:events'

/** Lets go of the throw-away Postgres, which then removes itself. */
export default async function globalTeardown() {
  const cluster = globalThis.testCluster
  if (!cluster?.connected) return
  cluster.ref()
  cluster.disconnect()
  await once(cluster, 'exit')
}
