import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Runs `npm start` in the project as a user would, with a data folder of its own, and waits until
 * the demonstration city is complete and the admin answers.
 */
export const openHouse = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'))
  // The database's own user has to get in.
  chmodSync(folder, 0o755)
  const [port, adminPort] = [await freePort(), await freePort()]
  const house = spawn('npm', ['start'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...told(),
      GONGKAI_DATA: join(folder, 'data'),
      PORT: String(port),
      ADMIN_PORT: String(adminPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  // As Ctrl+C does: everybody in the group hears it. npm alone would go and leave the house behind.
  const end = () => {
    if (house.exitCode === null && house.signalCode === null) process.kill(-house.pid, 'SIGTERM')
  }
  const closed = once(house, 'close')
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  await isComplete(house)
  return {
    adminUrl: `http://localhost:${adminPort}`,
    publicUrl: `http://localhost:${port}`,
    close: async () => {
      process.off('exit', end)
      end()
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What `npm start` says once everything is open. */
const COMPLETE = '演示账号'

const isComplete = (house) =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk) => {
      said += chunk
      if (said.includes(COMPLETE)) resolve()
    }
    house.stdout.on('data', hear)
    house.stderr.on('data', hear)
    house.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })

/** Nothing of the tests' own environment: other suites put their secrets and databases there. */
const told = () => {
  const { PATH, HOME } = process.env
  return { PATH, HOME }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
