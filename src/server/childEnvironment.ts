import type { DatabaseUrls } from './databaseUrls.ts'
import type { Environment } from './env.ts'

/** A process that the supervisor starts. */
export type Part = 'prepare' | 'demonstrate' | 'delivery' | 'admin' | 'worker'

/**
 * What one process is told: its own login and nobody else's. The public house is not told the
 * secrets, so that nothing in it can reach the editorial house.
 */
export const childEnvironment = (
  part: Part,
  environment: Environment,
  urls: DatabaseUrls,
): NodeJS.ProcessEnv => {
  const told: Record<string, string | undefined> = {
    NODE_ENV: 'production',
    GONGKAI_MODE: environment.mode,
    GONGKAI_DATA: environment.dataFolder,
    OPERATIONS_FOLDER: environment.operationsFolder,
    PORT: String(environment.port),
    ADMIN_PORT: String(environment.adminPort),
    PUBLIC_URL: environment.publicUrl,
    ADMIN_URL: environment.adminUrl,
    LOG_LEVEL: environment.logLevel,
    MONITOR_PORT: monitorPortOf(part, environment)?.toString(),
    ...(part === 'delivery' ? {} : secretsOf(environment)),
    ...LOGINS_OF[part](urls),
    ...(part === 'worker' ? mailOf(environment) : {}),
  }
  return { ...withoutPrivate(process.env), ...withoutMissing(told) } as NodeJS.ProcessEnv
}

/** Where a part tells how it is doing: each process of a machine on a port of its own. */
export const monitorPortOf = (part: Part, { monitor }: Environment): number | undefined => {
  const after = (MONITORED as readonly Part[]).indexOf(part)
  return monitor && after >= 0 ? monitor.port + after : undefined
}

/** The delivery on the port that is named, the others on those that follow. */
const MONITORED = ['delivery', 'admin', 'worker'] as const

const secretsOf = ({ secret, personalDataKey }: Environment) => ({
  PAYLOAD_SECRET: secret,
  PERSONAL_DATA_KEY: personalDataKey,
})

/** Only the worker sends letters. */
const mailOf = ({ mail }: Environment) => ({ SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from })

const LOGINS_OF: Record<Part, (urls: DatabaseUrls) => Record<string, string | undefined>> = {
  prepare: ({ owner }) => ({ GONGKAI_ROLE: 'prepare', DATABASE_URL: owner }),
  demonstrate: ({ editorial }) => ({ GONGKAI_ROLE: 'prepare', DATABASE_URL: editorial }),
  admin: ({ editorial }) => ({ GONGKAI_ROLE: 'admin', DATABASE_URL: editorial }),
  worker: ({ worker }) => ({ GONGKAI_ROLE: 'worker', DATABASE_URL: worker }),
  delivery: ({ delivery, replica }) => ({
    GONGKAI_ROLE: 'delivery',
    DATABASE_DELIVERY_URL: delivery,
    DATABASE_REPLICA_URL: replica,
  }),
}

const PRIVATE = /^(DATABASE_|MONITOR_PORT$|PAYLOAD_SECRET$|PERSONAL_DATA_KEY$|SMTP_URL$)/

const withoutPrivate = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([variable]) => !PRIVATE.test(variable)))

const withoutMissing = (told: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
