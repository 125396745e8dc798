import type { Login } from './databaseUrls.ts'

/** The logins of one installation, and the database they share. */
export interface Installation {
  database: string
  /** Addresses whose logins and passwords must work. */
  owner: string
  logins: Record<Login, string>
}
