import { databaseOf, deriveMissingUrls, withDatabase } from '../../src/server/databaseUrls.ts'
import type { Installation } from '../../src/server/Installation.ts'

/** The logins of the house on a test cluster, for one of its databases. */
export const installationOn = (superuserUrl: string, database: string): Installation => {
  const owner = new URL(withDatabase(superuserUrl, database))
  owner.username = 'gongkai_owner'
  const { editorial, delivery, worker } = deriveMissingUrls({ owner: owner.href }, SECRET)
  if (!editorial || !delivery || !worker) throw new Error('a login has no address')
  return {
    database: databaseOf(owner.href),
    owner: owner.href,
    logins: { editorial, delivery, worker },
  }
}

const SECRET = 'logins of the tests'
