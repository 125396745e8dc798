import { SturdyPool } from '../../database/SturdyPool.ts'
import { LIMITS } from '../limits/limits.ts'

/**
 * Connections that read and nothing else, each statement for a limited time: Postgres ends it, and
 * when nothing is heard of Postgres any more, so do we. Moments come in the office's time. Waiting for
 * a connection ends soon, so that an overload is refused, not queued.
 */
export const openPool = (
  url: string,
  { max, statementTime = LIMITS.statementTime }: { max: number; statementTime?: number },
): SturdyPool =>
  new SturdyPool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: statementTime,
    query_timeout: statementTime + NETWORK_TIME,
    application_name: 'gongkai delivery',
    options: '-c default_transaction_read_only=on -c TimeZone=Etc/GMT-8 -c jit=off',
  })

/** Milliseconds for a statement to go and its answer to come. */
const NETWORK_TIME = 1_000
