import { expect } from '@jest/globals'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../src/server/postgres/freePort.ts'
import { SUPERVISED } from '../../src/server/supervised.ts'

/** The public house as a process of its own. */
export interface DeliveryProcess {
  child: ChildProcess
  port: number
  url: string
  /** What it wrote so far, faults above all. */
  said: () => string
  /** Tells it to stop, and waits. */
  stop: () => Promise<void>
}

/** What it is started with. */
export interface Starting {
  bundle: string
  dataFolder: string
  databaseUrl: string
  env?: Readonly<Record<string, string>>
  /** Megabytes that its heap may take; Node's own measure when absent. */
  heap?: number
}

/** Starts the process as its supervisor does, and waits until it is ready. */
export const startDelivery = async (starting: Starting): Promise<DeliveryProcess> => {
  const port = await freePort()
  const child = fork(starting.bundle, {
    env: {
      NODE_ENV: 'production',
      [SUPERVISED]: 'yes',
      GONGKAI_ROLE: 'delivery',
      GONGKAI_MODE: 'production',
      GONGKAI_DATA: starting.dataFolder,
      PORT: String(port),
      DATABASE_DELIVERY_URL: starting.databaseUrl,
      ...starting.env,
    },
    execArgv: starting.heap === undefined ? [] : [`--max-old-space-size=${starting.heap}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (words += chunk.toString()))
  }
  const [message] = (await once(child, 'message')) as unknown[]
  expect(message).toEqual({ kind: 'ready' })
  return {
    child,
    port,
    url: `http://127.0.0.1:${port}`,
    said: () => words,
    stop: async () => {
      const ended = once(child, 'exit')
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await ended
    },
  }
}
