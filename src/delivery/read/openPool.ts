import { SturdyPool } from '../../database/SturdyPool.ts'
import { LIMITS } from '../limits/limits.ts'

/**
 * Connections that read and nothing else, each statement for a limited time. Moments come in the
 * office's time. Waiting for a connection ends soon, so that an overload is refused, not queued.
 */
export const openPool = (url: string, max: number): SturdyPool =>
  new SturdyPool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: LIMITS.statementTime,
    application_name: 'gongkai delivery',
    options: '-c default_transaction_read_only=on -c TimeZone=Etc/GMT-8 -c jit=off',
  })
