import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connectTo } from '../../src/server/connectTo.ts'
import { withDatabase } from '../../src/server/databaseUrls.ts'
import { missingRoleStatements } from '../../src/server/roleStatements.ts'
import { installationOn } from './installation.ts'
import { TEMPLATE } from './template.ts'

/** A suite's own database with the house's logins: tables and standard catalogue, no city. */
export interface TestDatabase {
  ownerUrl: string
  editorialUrl: string
  deliveryUrl: string
  workerUrl: string
  /** Keeps it as it is at this moment; whoever is connected loses the connection. */
  backUp: () => Promise<Backup>
  /** Removes it, whoever is still connected. */
  drop: () => Promise<void>
}

/** A database as it was at some moment. */
export interface Backup {
  /** Puts it in the place of what came of it since, whoever is connected. */
  bringBack: () => Promise<void>
}

/** Clones the template. Set `DATABASE_URL` to one of its addresses before loading the config. */
export const createDatabase = async (): Promise<TestDatabase> => {
  const steward = superuserUrl()
  const name = `suite_${randomBytes(6).toString('hex')}`
  const installation = installationOn(steward, name)
  await runAll(steward, [
    `create database ${name} template ${TEMPLATE} strategy file_copy owner gongkai_owner`,
  ])
  await openToLogins(withDatabase(steward, name), name)
  const { editorial, delivery, worker } = installation.logins
  return {
    ownerUrl: installation.owner,
    editorialUrl: editorial,
    deliveryUrl: delivery,
    workerUrl: worker,
    backUp: () => backUp(steward, name),
    drop: () =>
      runAll(steward, [`drop database if exists ${pg.escapeIdentifier(name)} with (force)`]),
  }
}

const backUp = async (steward: string, name: string): Promise<Backup> => {
  const kept = `${name}_kept`
  await runAll(steward, [
    `alter database ${name} with allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    `create database ${kept} template ${name} strategy file_copy owner gongkai_owner`,
    `alter database ${name} with allow_connections true`,
  ])
  return {
    bringBack: async () => {
      await runAll(steward, [
        `drop database ${name} with (force)`,
        `alter database ${kept} rename to ${name}`,
      ])
      await openToLogins(withDatabase(steward, name), name)
    },
  }
}

const superuserUrl = (): string => {
  const url = process.env.TEST_SUPERUSER_URL
  if (url) return url
  throw new Error('no test cluster: run this suite through Jest with its globalSetup')
}

/** Rights on a database are not cloned with it. */
const openToLogins = async (url: string, name: string): Promise<void> => {
  const client = await connectTo(url)
  try {
    for (const statement of await missingRoleStatements(client, installationOn(url, name))) {
      await client.query(statement)
    }
  } finally {
    await client.end()
  }
}

const runAll = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = await connectTo(url)
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
