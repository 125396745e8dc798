import pg from 'pg'
import { connectTo } from '../../../src/server/connectTo.ts'
import { withDatabase } from '../../../src/server/databaseUrls.ts'
import { ensureDatabase } from '../../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../../src/server/ensureRoles.ts'
import { installationOn } from '../../postgres/installation.ts'
import { throwAwayCluster } from '../../postgres/throwAway.ts'
import type { Installation } from '../../../src/server/Installation.ts'

/** A throw-away Postgres that syncs as in the product, with an empty database for each house. */
export interface Databases {
  house: Installation
  stockUrl: string
  dataFolder: string
  remove: () => Promise<void>
}

/** Starts it. */
export const startDatabases = async (): Promise<Databases> => {
  const { superuserUrl, dataFolder, remove } = await throwAwayCluster(AS_IN_THE_PRODUCT)
  const house = installationOn(superuserUrl, 'house')
  await ensureDatabase(superuserUrl, house.owner)
  await ensureRoles(superuserUrl, house)
  await createStock(superuserUrl)
  return { house, stockUrl: withDatabase(superuserUrl, STOCK), dataFolder, remove }
}

const AS_IN_THE_PRODUCT = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']

const STOCK = 'stock'

const createStock = async (superuserUrl: string): Promise<void> => {
  const client = await connectTo(superuserUrl)
  await client.query(`create database ${pg.escapeIdentifier(STOCK)} template template0`)
  await client.end()
}
