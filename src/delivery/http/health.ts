import { Router } from 'express'
import type pg from 'pg'

/** Whether the process lives, and whether it can answer, for whoever runs it. */
export const health = (pool: Pick<pg.Pool, 'query'>): Router => {
  const router = Router()
  router.get('/health/live', (_, response) => {
    response.set('cache-control', 'no-store').json({ status: 'live' })
  })
  router.get('/health/ready', async (_, response) => {
    response.set('cache-control', 'no-store')
    try {
      await pool.query('select from published.columns limit 1')
      response.json({ status: 'ready' })
    } catch {
      response.status(503).set('retry-after', '5').json({ status: 'unavailable' })
    }
  })
  return router
}
