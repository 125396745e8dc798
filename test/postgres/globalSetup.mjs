import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Starts a throw-away Postgres for the run, with one template database made by the product's own
 * preparation. It lives in a process of its own, which ends with this one however that goes.
 */
export default async function globalSetup() {
  Object.assign(process.env, TOLD)
  const cluster = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      fileURLToPath(new URL('cluster.ts', import.meta.url)),
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  globalThis.testCluster = cluster
  const { superuserUrl, dataFolder } = await new Promise((resolve, reject) => {
    cluster.once('message', resolve)
    cluster.once('exit', () => reject(new Error('the test cluster did not start; see above')))
  })
  process.env.TEST_SUPERUSER_URL = superuserUrl
  process.env.GONGKAI_DATA = dataFolder
  cluster.unref()
  cluster.channel.unref()
}

/** Secrets of no worth: what they protect is thrown away. */
const TOLD = {
  GONGKAI_MODE: 'demonstration',
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  PERSONAL_DATA_KEY: Buffer.from('only-for-tests-32-bytes-exactly!').toString('base64'),
  LOG_LEVEL: 'error',
}
