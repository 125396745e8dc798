import { databaseOf, deriveMissingUrls, type DatabaseUrls } from './databaseUrls.ts'
import { ensureDatabase } from './ensureDatabase.ts'
import { ensureRoles } from './ensureRoles.ts'
import type { Environment } from './env.ts'
import { keepPostgres } from './postgres/keepPostgres.ts'
import { reachDatabase } from './reachDatabase.ts'
import type { Role } from './role.ts'
import type { Installation } from './Installation.ts'
import { keptSecrets } from './secrets.ts'

/** The database while the house is open. */
export interface OpenDatabase {
  urls: DatabaseUrls
  /** Stops it if it is ours to stop. */
  close: () => Promise<void>
}

/** Opens the city's own database, or the embedded one, with the logins that the role needs. */
export const openDatabase = (environment: Environment, role: Role): Promise<OpenDatabase> => {
  const { owner, editorial, delivery, worker } = environment.databases
  return owner || editorial || delivery || worker
    ? openOwn(environment, role)
    : openEmbeddedDatabase(environment)
}

const openEmbeddedDatabase = async (environment: Environment): Promise<OpenDatabase> => {
  const { ownerPassword } = keptSecrets(environment.dataFolder)
  const postgres = await keepPostgres(environment.dataFolder)
  try {
    const owner = new URL(postgres.superuserUrl)
    owner.username = 'gongkai_owner'
    owner.password = ownerPassword
    owner.pathname = '/gongkai'
    const urls = deriveMissingUrls({ owner: owner.href }, environment.secret)
    await ensureDatabase(postgres.superuserUrl, owner.href)
    await ensureRoles(postgres.superuserUrl, installationOf(urls))
    return { urls, close: postgres.close }
  } catch (error) {
    await postgres.close()
    throw error
  }
}

const openOwn = async ({ databases, mode }: Environment, role: Role): Promise<OpenDatabase> => {
  const isSteward = role === 'all' || role === 'prepare' || mode === 'demonstration'
  if (isSteward && databases.owner) {
    await reachDatabase(databases.owner, 'DATABASE_OWNER_URL')
    await ensureRoles(databases.owner, installationOf(databases))
  } else {
    await reachOwnLogin(databases, role)
  }
  return { urls: databases, close: async () => {} }
}

const reachOwnLogin = async (databases: DatabaseUrls, role: Role): Promise<void> => {
  if (role === 'delivery' && databases.delivery) {
    await reachDatabase(databases.delivery, 'DATABASE_DELIVERY_URL')
  } else if (role === 'worker' && databases.worker) {
    await reachDatabase(databases.worker, 'DATABASE_WORKER_URL')
  } else if (databases.editorial) {
    await reachDatabase(databases.editorial, 'DATABASE_URL')
  }
}

const installationOf = ({ owner, editorial, delivery, worker }: DatabaseUrls): Installation => {
  if (!owner || !editorial || !delivery || !worker) throw new Error('a login has no address')
  return { database: databaseOf(owner), owner, logins: { editorial, delivery, worker } }
}
