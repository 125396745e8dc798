import { Outage } from './Outage.ts'

/** Whether an error says that the database cannot be read just now, or not in the time allowed. */
export const outageOf = (error: unknown): Outage['outage'] | undefined => {
  if (error instanceof Outage) return error.outage
  const { code = '', message = '' } = (thrownIn(error) ?? {}) as { code?: string; message?: string }
  if (code === QUERY_CANCELED) return 'TIMEOUT'
  return GONE.test(code) || BROKEN.test(message) ? 'UNAVAILABLE' : undefined
}

/** graphql wraps what is thrown to it and is no `Error` of its own world, such as a socket's. */
const thrownIn = (error: unknown): unknown =>
  (error as { thrownValue?: unknown } | null | undefined)?.thrownValue ?? error

/** What Postgres says of a statement that ran into its time limit. */
const QUERY_CANCELED = '57014'

/**
 * The network's and Postgres's own codes: not reached, shut down, full, no such login or database,
 * and no tables yet on a first start.
 */
const GONE =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|08...|53...|57P0.|58...|28...|3D000|3F000|42P01|42501)$/

/** The driver's words when a connection ends under it or none can be had. */
const BROKEN =
  /Connection terminated|connection timeout|Query read timeout|timeout exceeded when trying to connect|not queryable|Cannot use a pool after/i
