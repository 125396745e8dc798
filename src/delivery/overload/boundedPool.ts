import type pg from 'pg'
import { Outage } from '../answer/Outage.ts'

/** What reads: the pool, as all of the public house but its own watch sees it. */
export type ReadingPool = Pick<pg.Pool, 'query'>

/** Refuses at once what would only wait for a connection until it is given up. */
export const boundedPool = (pool: pg.Pool, onRefused = () => {}): ReadingPool => ({
  query: ((...asked: Parameters<pg.Pool['query']>) => {
    if (pool.waitingCount < MOST_WAITING) return pool.query(...asked)
    onRefused()
    return Promise.reject(new Outage('OVERLOADED'))
  }) as pg.Pool['query'],
})

/** Ten connections answer as many in about a tenth of a second. */
const MOST_WAITING = 200
