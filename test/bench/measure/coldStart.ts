import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { freePort } from '../../../src/server/postgres/freePort.ts'
import { openConnection } from '../ask/connection.ts'
import { fileOf, startNode } from '../processes.ts'

/** Milliseconds from spawning a process to its first 200 on /health/ready, each time anew. */
export interface Starts {
  house: number[]
  bare: number[]
}

interface Starting {
  times: number
  /** The bundle of the public house. */
  bundle: string
  told: NodeJS.ProcessEnv
}

/** Starts the public house and a bare process by turns. */
export const measureStarts = async ({ times, bundle, told }: Starting): Promise<Starts> => {
  const starts: Starts = { house: [], bare: [] }
  for (let time = 0; time <= times; time++) {
    const house = await startOnce(bundle, told)
    const bare = await startOnce(fileOf('subjects/bare.mjs'), told)
    if (time === 0) continue
    starts.house.push(house)
    starts.bare.push(bare)
  }
  return starts
}

const startOnce = async (file: string, told: NodeJS.ProcessEnv): Promise<number> => {
  const port = await freePort()
  const begin = performance.now()
  const child = startNode([file], { ...told, NODE_ENV: 'production', PORT: String(port) })
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${file} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const elapsed = performance.now() - begin
  child.kill('SIGKILL')
  await once(child, 'exit')
  return elapsed
}

const isReady = async (port: number): Promise<boolean> => {
  try {
    const connection = await openConnection(port)
    const { status } = await connection.ask({ method: 'GET', path: '/health/ready' })
    connection.close()
    return status === 200
  } catch {
    return false
  }
}
