import pino, { type DestinationStream, type Logger } from 'pino'

/** The log of one process: a line of JSON each, written without making anybody wait. */
export const openLog = (
  part: 'delivery',
  level: string,
  to: DestinationStream = pino.destination({ dest: 1, sync: false }),
): Logger =>
  pino(
    {
      level,
      base: { part, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: faultOf },
    },
    to,
  )

/**
 * What of a fault is logged: no more than says where it arose. Errors of GraphQL carry the query, those
 * of Postgres values of rows.
 */
const faultOf = (fault: unknown): object => {
  if (!(fault instanceof Error)) return { type: typeof fault, message: String(fault) }
  const { code } = fault as { code?: unknown }
  const { name, message, stack } = fault
  return { type: name, message, ...(typeof code === 'string' && { code }), stack }
}
