import { Router } from 'express'

/** Whether the process lives, and whether it can answer, for whoever sends readers to it. */
export const health = (isReading: () => boolean): Router => {
  const router = Router()
  router.use('/health', (_, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.get('/health/live', (_, response) => {
    response.json({ status: 'live' })
  })
  router.get('/health/ready', (_, response) => {
    if (isReading()) response.json({ status: 'ready' })
    else response.status(503).set('retry-after', '5').json({ status: 'unavailable' })
  })
  return router
}
