import { createHmac } from 'node:crypto'

/** The logins of the processes that are not the owner, and their names unless a city chose others. */
export const LOGINS = { editorial: 'editorial', delivery: 'delivery', worker: 'worker' } as const

/** Whose work a connection does. The owner migrates; the others hold lesser rights. */
export type Login = keyof typeof LOGINS

/** Where each process finds the database, as postgres:// addresses. */
export interface DatabaseUrls extends Partial<Record<Login, string>> {
  owner?: string
  /** What the public house reads instead of the primary. */
  replica?: string
}

/**
 * Fills in the lesser logins that were not named: same database, own name, password derived from
 * the secret; none without owner or secret.
 */
export const deriveMissingUrls = (urls: DatabaseUrls, secret: string): DatabaseUrls => {
  const { owner } = urls
  if (owner === undefined || secret === '') return urls
  const derived = (login: Login) => urls[login] ?? deriveUrl(owner, login, secret)
  return {
    ...urls,
    editorial: derived('editorial'),
    delivery: derived('delivery'),
    worker: derived('worker'),
  }
}

/** The name, at most 63 bytes in Postgres, under which an address logs in. */
export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** The password of an address, or an empty string. */
export const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password)

/** The database an address leads to. */
export const databaseOf = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1)) || loginOf(url)

/** The same address leading to another database. */
export const withDatabase = (url: string, database: string): string => {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

const deriveUrl = (owner: string, login: Login, secret: string): string => {
  const url = new URL(owner)
  url.username = LOGINS[login]
  url.password = createHmac('sha256', secret)
    .update(`gongkai database login ${login}`)
    .digest('base64url')
  return url.href
}
