import { Router } from 'express'
import { statusOf } from '../../monitor/Check.ts'
import type { Watch } from '../answer/watchChanges.ts'
import { readingChecks } from '../measures/readingChecks.ts'

/**
 * Whether the process lives, can answer, and has what was published, for whoever sends readers to it.
 * The public is told no more than whether; figures are for the monitor's address.
 */
export const health = (watch: Pick<Watch, 'isReading' | 'progress'>): Router => {
  const router = Router()
  router.use('/health', (_, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.get('/health/live', (_, response) => {
    response.json({ status: 'live' })
  })
  router.get('/health/ready', (_, response) => {
    if (watch.isReading()) response.json({ status: 'ready' })
    else response.status(503).set('retry-after', '5').json({ status: 'unavailable' })
  })
  router.get('/health/business', (_, response) => {
    const checks = readingChecks(watch)
    const status = statusOf(checks)
    response
      .status(status === 'ok' ? 200 : 503)
      .json({ status, checks: checks.map((check) => ({ name: check.name, status: check.status })) })
  })
  return router
}
