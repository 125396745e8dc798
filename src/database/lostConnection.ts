import { Refusal } from '../errors.ts'

/** The database went away; the message says what became of what the person asked for. */
export const unavailable = (message: string) => new Refusal('UNAVAILABLE', message)

/** Class 08 and 57P0x, or the driver's own words: the connection or the server went away. */
export const isLostConnection = (error: unknown): boolean => {
  const { cause, code = '', message = '' } = (error ?? {}) as Failure
  return (
    /^(08|57P0)/.test(code) ||
    NETWORK.has(code) ||
    BROKEN.test(message) ||
    (cause !== undefined && isLostConnection(cause))
  )
}

interface Failure {
  code?: string
  message?: string
  cause?: unknown
}

/** The driver's words; and Payload's, which keep of the cause only its message. */
const BROKEN =
  /Connection terminated|connection error|not queryable|timeout exceeded when trying to connect|cannot begin transaction/

const NETWORK = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'])
