import { createServer } from 'node:http'
import express from 'express'
import { listen } from './listen.ts'

/** The bare limit of a hot answer: Express sending bytes that it was given once. */
let kept: Buffer = Buffer.alloc(0)

const app = express()
  .put('/', express.raw({ type: '*/*', limit: '1mb' }), (request, response) => {
    kept = request.body as Buffer
    response.json('kept')
  })
  .get('/', (_, response) => {
    response.type('json').send(kept)
  })

await listen(createServer(app))
