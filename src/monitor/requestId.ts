import { randomUUID } from 'node:crypto'

/** The header by which one request is followed through proxies, sites and logs. */
export const REQUEST_ID = 'x-request-id'

/** The id that a proxy or site gave a request, when it is one; otherwise a new one. */
export const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()

/** No words, nothing that a page or a log would read as its own, and no person's number. */
const WELL_FORMED = /^(?=.*[A-Za-z])(?!.*\d{15})[A-Za-z0-9][A-Za-z0-9_-]{15,63}$/
