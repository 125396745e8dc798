import { resolve } from 'node:path'
import { deriveMissingUrls, type DatabaseUrls } from './databaseUrls.ts'
import { environmentProblems } from './environmentProblems.ts'
import { loginProblems } from './loginProblems.ts'
import type { Mode, Source } from './Source.ts'
import type { Problem } from './problem.ts'
import { isRole, type Role } from './role.ts'
import { keptSecrets } from './secrets.ts'
import { StartRefusal } from './StartRefusal.ts'

/** Everything the house is told from outside, read once and checked. */
export interface Environment {
  mode: Mode
  /** Absolute. Embedded database, kept secrets, builds and the editorial file store. */
  dataFolder: string
  /** Signs sessions. Empty in the public house, which must not hold it. */
  secret: string
  /** 32 bytes, base64. Empty in the public house, which must not hold it. */
  personalDataKey: string
  /** The login of this process's Payload; an address where nobody answers when there is none. */
  databaseUrl: string
  databases: DatabaseUrls
  port: number
  adminPort: number
  publicUrl: string
  adminUrl: string
  logLevel: string
  mail: MailSettings
}

/** How letters leave the house. */
export interface MailSettings {
  /** The mail server, with its password; without one letters are laid into a folder. */
  smtpUrl?: string
  /** Who letters are from. */
  from: string
}

let known: Environment | undefined

/** The environment of this process, read at the first call. */
export const environment = (): Environment =>
  (known ??= readEnvironment(process.env, roleOf(process.env.GONGKAI_ROLE)))

/**
 * Reads and checks the environment for one part of the house.
 * @throws StartRefusal naming every problem at once
 */
export const readEnvironment = (source: Source, role: Role): Environment => {
  const given = withoutEmpty(source)
  const mode = modeOf(given)
  refuse(environmentProblems(given, mode, role))
  return environmentOf(given, mode, role)
}

/**
 * Reads the environment of a whole installation, whose logins must also fit together.
 * @throws StartRefusal naming every problem at once
 */
export const readInstallation = (source: Source, role: Role): Environment => {
  const given = withoutEmpty(source)
  const mode = modeOf(given)
  refuse([...environmentProblems(given, mode, role), ...loginProblems(given, mode, role)])
  return mode === 'production'
    ? environmentOf(given, mode, role)
    : environmentOf(withOneAddress(given), mode, 'all')
}

const environmentOf = (given: Source, mode: Mode, role: Role): Environment => {
  const dataFolder = resolve(/* turbopackIgnore: true */ given.GONGKAI_DATA ?? '.data')
  const secrets = secretsOf(given, mode, role, dataFolder)
  const databases = deriveMissingUrls(addressesOf(given), secrets.secret)
  const port = Number(given.PORT ?? 3000)
  const adminPort = Number(given.ADMIN_PORT ?? 3001)
  return {
    ...secrets,
    mode,
    dataFolder,
    databaseUrl: databases.editorial ?? NOBODY,
    databases,
    port,
    adminPort,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${port}`,
    adminUrl: given.ADMIN_URL ?? `http://localhost:${adminPort}`,
    logLevel: given.LOG_LEVEL ?? 'info',
    mail: {
      ...(given.SMTP_URL && { smtpUrl: given.SMTP_URL }),
      from: given.MAIL_FROM ?? '政府信息公开 <noreply@localhost>',
    },
  }
}

/** A process that was given no database says so at its first query instead of finding another's. */
const NOBODY = 'postgres://nobody@127.0.0.1:1/none'

const roleOf = (word: string | undefined): Role => (isRole(word) ? word : 'all')

/** A variable set to nothing is a variable not set. */
const withoutEmpty = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

const modeOf = ({ GONGKAI_MODE: mode, NODE_ENV: node }: Source): Mode =>
  mode === 'production' || (mode === undefined && node === 'production')
    ? 'production'
    : 'demonstration'

const secretsOf = (given: Source, mode: Mode, role: Role, dataFolder: string) => {
  if (role === 'delivery') return { secret: '', personalDataKey: '' }
  const { PAYLOAD_SECRET: secret, PERSONAL_DATA_KEY: personalDataKey } = given
  if (secret && personalDataKey) return { secret, personalDataKey }
  if (mode === 'production') throw new Error('production secrets were not checked')
  const kept = keptSecrets(dataFolder)
  return {
    secret: secret ?? kept.payloadSecret,
    personalDataKey: personalDataKey ?? kept.personalDataKey,
  }
}

const addressesOf = (given: Source): DatabaseUrls => ({
  owner: given.DATABASE_OWNER_URL,
  editorial: given.DATABASE_URL,
  delivery: given.DATABASE_DELIVERY_URL,
  worker: given.DATABASE_WORKER_URL,
  replica: given.DATABASE_REPLICA_URL,
})

/** In a demonstration one address is enough: it is the owner's, and the others follow from it. */
const withOneAddress = (given: Source): Source =>
  given.DATABASE_OWNER_URL === undefined
    ? { ...given, DATABASE_OWNER_URL: given.DATABASE_URL, DATABASE_URL: undefined }
    : given

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return
  const list = (words: (problem: Problem) => string) =>
    problems.map((problem) => `- ${problem.variable} ${words(problem)}`).join('\n')
  throw new StartRefusal(
    `环境变量有 ${problems.length} 处需要改正：\n${list(({ zh }) => zh)}`,
    `The environment needs ${problems.length} correction(s):\n${list(({ en }) => en)}`,
  )
}
