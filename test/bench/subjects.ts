import { buildDelivery } from '../../src/server/delivery.ts'
import { childEnvironment } from '../../src/server/childEnvironment.ts'
import type { Environment } from '../../src/server/env.ts'
import { freePort } from '../../src/server/postgres/freePort.ts'
import { SUPERVISED } from '../../src/server/supervised.ts'
import type { Job, Subject } from './ask/tasks.ts'
import type { Databases } from './load/databases.ts'
import type { Door } from './measure/rounds.ts'
import { ready, start, startNode } from './processes.ts'

/** Everybody who is measured, running. */
export interface Subjects {
  doorOf: (job: Job, subject: Subject) => Door
  /** The process of the public house, and how to start another one. */
  delivery: { pid: number; port: number; bundle: string; told: NodeJS.ProcessEnv }
  stop: () => Promise<void>
}

/** Starts them on the loaded databases. The editorial house opens the door for what was loaded. */
export const startSubjects = async (
  { house, stockUrl, dataFolder }: Databases,
  environment: Environment,
): Promise<Subjects> => {
  const told = childEnvironment('delivery', environment, house.logins)
  const bundle = await buildDelivery(dataFolder)
  const port = await freePort()
  const [editorial, stock, prepared, memory] = await Promise.all([
    ready<Door>(
      start('subjects/editorial.ts', childEnvironment('admin', environment, house.logins)),
    ),
    ready<Door>(start('stock/server.ts', { STOCK_DATABASE_URL: stockUrl })),
    ready<Door>(start('subjects/preparedStatement.ts', told)),
    ready<Door>(start('subjects/memory.ts')),
  ])
  const delivery = await ready(
    startNode([bundle], { ...told, [SUPERVISED]: '1', PORT: String(port) }),
  )
  const doors: Record<Subject, Door> = {
    house: { port },
    stock: stock.said,
    prepared: prepared.said,
    memory: memory.said,
  }
  return {
    doorOf: (job, subject) =>
      job === 'writing' && subject === 'house' ? editorial.said : doors[subject],
    delivery: { pid: delivery.process.pid ?? 0, port, bundle, told },
    stop: async () => {
      const all = [editorial, stock, prepared, memory, delivery]
      await Promise.all(all.map(({ stop }) => stop()))
    },
  }
}
