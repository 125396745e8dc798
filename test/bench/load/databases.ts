import { connectTo } from '../../../src/server/connectTo.ts'
import { withDatabase } from '../../../src/server/databaseUrls.ts'
import { ensureDatabase } from '../../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../../src/server/ensureRoles.ts'
import { installationOn } from '../../postgres/installation.ts'
import { throwAwayCluster } from '../../postgres/throwAway.ts'
import type { Installation } from '../../../src/server/Installation.ts'

/** A throw-away Postgres that syncs as in the product, with an empty database for each house. */
export interface Databases {
  superuserUrl: string
  house: Installation
  /** Made from the other by whoever measures a large one. */
  large: Installation
  stockUrl: string
  dataFolder: string
  remove: () => Promise<void>
}

/** Starts it. */
export const startDatabases = async (): Promise<Databases> => {
  const { superuserUrl, dataFolder, remove } = await throwAwayCluster(AS_IN_THE_PRODUCT)
  const house = installationOn(superuserUrl, HOUSE)
  await ensureDatabase(superuserUrl, house.owner)
  await ensureRoles(superuserUrl, house)
  await as(superuserUrl, `create database ${STOCK} template template0`)
  return {
    superuserUrl,
    house,
    large: installationOn(superuserUrl, LARGE),
    stockUrl: withDatabase(superuserUrl, STOCK),
    dataFolder,
    remove,
  }
}

const AS_IN_THE_PRODUCT = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']

const STOCK = 'stock'
const HOUSE = 'house'
const LARGE = 'large'

/** Makes the large database as the other one is; nobody may be connected to that. */
export const createLarge = async ({ superuserUrl, large }: Databases): Promise<Installation> => {
  await as(superuserUrl, `create database ${LARGE} template ${HOUSE} owner gongkai_owner`)
  return large
}

const as = async (superuserUrl: string, statement: string): Promise<void> => {
  const client = await connectTo(superuserUrl)
  await client.query(statement)
  await client.end()
}
