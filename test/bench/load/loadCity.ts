import { connectTo } from '../../../src/server/connectTo.ts'
import { childEnvironment } from '../../../src/server/childEnvironment.ts'
import type { Environment } from '../../../src/server/env.ts'
import { runPart } from '../../../src/server/runPart.ts'
import type { City } from '../city/city.ts'
import { done, start } from '../processes.ts'
import type { Databases } from './databases.ts'
import { loadHouse } from './loadHouse.ts'
import { loadStock } from './loadStock.ts'

/** Fills both databases: tables as each house makes them itself, then the same items. */
export const loadCity = async (
  { house, stockUrl }: Databases,
  environment: Environment,
  city: City,
): Promise<void> => {
  await Promise.all([inHouse(house, environment, city), inStock(stockUrl, city)])
}

const inHouse = async (house: Databases['house'], environment: Environment, city: City) => {
  const urls = { owner: house.owner, ...house.logins }
  await runPart({ part: 'prepare', environment, urls, signal: new AbortController().signal })
  await as(house.owner, (client) => loadHouse(client, city))
  await done(start('load/openDoor.ts', childEnvironment('admin', environment, house.logins)))
}

const inStock = async (url: string, city: City) => {
  await done(start('stock/makeTables.ts', { STOCK_DATABASE_URL: url, NODE_ENV: 'development' }))
  await as(url, (client) => loadStock(client, city))
}

/** Does what Postgres would do by itself in the hours after so much was written. */
export const settle = async ({ house, stockUrl }: Databases): Promise<void> => {
  for (const url of [house.owner, stockUrl]) {
    await as(url, (client) => client.query('vacuum analyze'))
  }
}

type Client = Awaited<ReturnType<typeof connectTo>>

const as = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = await connectTo(url)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
