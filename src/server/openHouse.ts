import { announceHouse, announcePublicHouse } from './announce.ts'
import { monitorPortOf } from './childEnvironment.ts'
import { readInstallation, type Environment } from './env.ts'
import { openDatabase, type OpenDatabase } from './openDatabase.ts'
import { openPart, PARTS, type OpenPart } from './parts.ts'
import { prepareDatabase } from './prepareDatabase.ts'
import { refuseTakenPort } from './refuseTakenPort.ts'
import type { Role } from './role.ts'
import { complain, say } from './say.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Opens the house, or one part of it, and keeps it open until the signal comes or a part of it
 * refuses to run. Then it closes in order: the doors, the worker, the database last.
 */
export const openHouse = async (role: Role, signal: AbortSignal): Promise<void> => {
  const environment = readInstallation(process.env, role)
  if (PARTS[role].includes('delivery')) await refuseTakenPort(environment.port, 'PORT')
  if (PARTS[role].includes('admin')) await refuseTakenPort(environment.adminPort, 'ADMIN_PORT')
  for (const part of PARTS[role]) {
    const port = monitorPortOf(part, environment)
    if (port !== undefined) await refuseTakenPort(port, 'MONITOR_PORT')
  }
  const database = await openDatabase(environment, role)
  const closing = new AbortController()
  const house: House = { role, environment, database, parts: [], signal: closing.signal }
  try {
    await Promise.race([keepOpen(house), aborted(signal)])
  } finally {
    closing.abort()
    await close(house)
  }
}

interface House {
  role: Role
  environment: Environment
  database: OpenDatabase
  parts: OpenPart[]
  signal: AbortSignal
}

/** Settles when nothing is left to keep open; rejects when the house cannot be opened. */
const keepOpen = async (house: House): Promise<void> => {
  const { prepared, migrated } = prepare(house)
  await Promise.race([migrated, prepared])
  if (house.role === 'prepare') return prepared
  for (const part of PARTS[house.role]) {
    if (house.signal.aborted) return
    house.parts.push(await openPart(part, house.environment, house.database.urls))
  }
  announceAll(house, prepared).catch(complain)
  await Promise.race(house.parts.map(({ child }) => child.refused))
  throw new StartRefusal(
    '有一部分不能运行，原因见上',
    'A part of the house refuses to run; see above',
  )
}

/** First that the public house is open, and when everything is complete, where to go. */
const announceAll = async ({ environment, role, parts }: House, prepared: Promise<void>) => {
  const delivery = parts.find(({ part }) => part === 'delivery')
  await delivery?.child.ready
  if (delivery) announcePublicHouse(environment)
  await Promise.all([prepared, ...parts.map(({ child }) => child.ready)])
  await announceHouse(environment, role)
}

/** The tables, and then everything else that the database needs before it is complete. */
const prepare = ({ role, environment, database, signal }: House) => {
  const isNeeded = role === 'all' || role === 'prepare' || environment.mode === 'demonstration'
  if (!isNeeded || database.urls.owner === undefined) {
    return { prepared: Promise.resolve(), migrated: Promise.resolve() }
  }
  let onMigrated = () => {}
  const migrated = new Promise<void>((resolve) => (onMigrated = resolve))
  const { urls } = database
  return { prepared: prepareDatabase({ environment, urls, onMigrated, signal }), migrated }
}

const close = async ({ parts, database }: House): Promise<void> => {
  say('正在关闭', 'Closing')
  await Promise.all(parts.filter(({ part }) => part !== 'worker').map(({ child }) => child.stop()))
  await Promise.all(parts.filter(({ part }) => part === 'worker').map(({ child }) => child.stop()))
  await database.close()
  say('已关闭', 'Closed')
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
