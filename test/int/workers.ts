import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { WITH_PAYLOAD } from '../../src/server/plans.ts'
import type { City } from './city.ts'

/** Starts a process of the house as the worker's login, and waits until it says that it is ready. */
export const startProcess = async (city: City, file: string): Promise<ChildProcess> => {
  const child = fork(file, {
    execArgv: [...WITH_PAYLOAD],
    env: { ...process.env, GONGKAI_ROLE: 'worker', DATABASE_URL: city.database.workerUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

/** Ends it, and waits until it is gone. */
export const endProcess = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
