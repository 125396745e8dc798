import { createServer } from 'node:http'
import express from 'express'
import { listen } from './listen.ts'

/** The bare limit of a hot answer: Express sending bytes that it was given once. */
const kept = new Map<string, Buffer>()

const app = express()
  .put('/:name', express.raw({ type: '*/*', limit: '1mb' }), (request, response) => {
    kept.set(request.params.name, request.body as Buffer)
    response.json('kept')
  })
  .get('/:name', (request, response) => {
    response.type('json').send(kept.get(request.params.name))
  })

await listen(createServer(app))
