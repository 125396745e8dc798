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
  /** The one that reads the large database, where there is one. */
  large?: { pid: number }
  stop: () => Promise<void>
}

/** Starts them on the loaded databases. */
export const startSubjects = async (
  { house, large: largeHouse, stockUrl, dataFolder }: Databases,
  environment: Environment,
  { withLarge }: { withLarge: boolean },
): Promise<Subjects> => {
  const told = childEnvironment('delivery', environment, house.logins)
  const bundle = await buildDelivery(dataFolder)
  const startDelivery = async (logins: typeof house.logins) => {
    const port = await freePort()
    const own = childEnvironment('delivery', environment, logins)
    const started = await ready(
      startNode([bundle], { ...own, [SUPERVISED]: '1', PORT: String(port) }),
    )
    return { ...started, port, pid: started.process.pid ?? 0 }
  }
  const [editorial, stock, prepared, memory] = await Promise.all([
    ready<Door>(
      start('subjects/editorial.ts', childEnvironment('admin', environment, house.logins)),
    ),
    ready<Door>(start('stock/server.ts', { STOCK_DATABASE_URL: stockUrl })),
    ready<Door>(start('subjects/preparedStatement.ts', told)),
    ready<Door>(start('subjects/memory.ts')),
  ])
  const delivery = await startDelivery(house.logins)
  const large = withLarge ? await startDelivery(largeHouse.logins) : undefined
  const doors: Record<Subject, Door> = {
    house: delivery,
    trusted: delivery,
    firstPage: delivery,
    large: large ?? NOWHERE,
    stock: stock.said,
    prepared: prepared.said,
    memory: memory.said,
  }
  return {
    doorOf: (job, subject) =>
      job === 'writing' && subject === 'house' ? editorial.said : doors[subject],
    delivery: { pid: delivery.pid, port: delivery.port, bundle, told },
    ...(large && { large }),
    stop: async () => {
      const all = [editorial, stock, prepared, memory, delivery, ...(large ? [large] : [])]
      await Promise.all(all.map(({ stop }) => stop()))
    },
  }
}

const NOWHERE: Door = { port: 0 }
