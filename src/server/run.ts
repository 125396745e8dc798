import { spawn } from 'node:child_process'
import { childEnvironment } from './childEnvironment.ts'
import { readInstallation } from './env.ts'
import { openDatabase } from './openDatabase.ts'
import { WITH_PAYLOAD } from './plans.ts'
import { complain } from './say.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * `run.ts <script> [arguments]`: runs an operator's script against the house's database, joining
 * the one that runs or starting it for as long as the script takes. The script logs in as the
 * editors do; the other addresses are told to it as well.
 */
const run = async ([script, ...given]: readonly string[]): Promise<number> => {
  if (!script) throw new StartRefusal('请指明要运行的脚本', 'Name the script to run')
  const environment = readInstallation(process.env, 'all')
  const { urls, close } = await openDatabase(environment, 'all')
  try {
    const env = {
      ...childEnvironment('admin', environment, urls),
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_DELIVERY_URL: urls.delivery,
      DATABASE_WORKER_URL: urls.worker,
    }
    return await ended([...WITH_PAYLOAD, script, ...given], env)
  } finally {
    await close()
  }
}

const ended = (command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** Ctrl-C is for the script; what was opened for it is closed after it. */
process.on('SIGINT', () => {})

try {
  process.exit(await run(process.argv.slice(2)))
} catch (error) {
  complain(error)
  process.exit(1)
}
