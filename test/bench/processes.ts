import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { WITH_PAYLOAD } from '../../src/server/plans.ts'

/** A process of the bench and what it said first. */
export interface Started<Said> {
  process: ChildProcess
  said: Said
  stop: () => Promise<void>
}

type Told = Readonly<Record<string, string | undefined>>

/** Starts a file of the bench in production mode; it ends with this process. */
export const start = (file: string, told: Told = {}): ChildProcess =>
  startNode([...WITH_PAYLOAD, fileOf(file)], { NODE_ENV: 'production', ...told })

/** Starts node on a file as it is. */
export const startNode = (command: readonly string[], told: Told): ChildProcess =>
  spawn(process.execPath, command, {
    env: { ...process.env, ...told },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

/** Waits until it says something. */
export const ready = async <Said>(child: ChildProcess): Promise<Started<Said>> => {
  const ended = once(child, 'exit')
  const said = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  if (!said) throw new Error(`${child.spawnargs.at(-1)} ended before it was ready`)
  return {
    process: child,
    said: said[0] as Said,
    stop: async () => {
      if (child.connected) child.disconnect()
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Waits until it has done its work. */
export const done = async (child: ChildProcess): Promise<void> => {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${child.spawnargs.at(-1)} failed`)
}

/** A file of the bench, by its path below this folder. */
export const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
