import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import express from 'express'
import { schemas } from '../../../src/delivery/http/schemas.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

let server: Server
let address: string
beforeAll(async () => {
  const app = express().use(schemas([wellSurvey], 'https://gongkai.example.cn'))
  server = createServer(app).listen(0)
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

describe('the schemas of the public house', () => {
  test('are listed, each with its address', async () => {
    const response = await fetch(`${address}/schemas`)
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    expect(await response.json()).toMatchObject({
      anyOf: [{ $ref: 'https://gongkai.example.cn/schemas/well-survey.json', title: '机井普查' }],
    })
  })

  test('are read from any site and may be kept', async () => {
    const response = await fetch(`${address}/schemas/well-survey.json`)
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await response.json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://gongkai.example.cn/schemas/well-survey.json',
    })
  })

  test('are not sent again to whoever has them', async () => {
    const first = await fetch(`${address}/schemas/well-survey.json`)
    const etag = String(first.headers.get('etag'))
    const second = await fetch(`${address}/schemas/well-survey.json`, {
      headers: { 'if-none-match': etag },
    })
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  test('are not made up for what nobody declared', async () => {
    expect((await fetch(`${address}/schemas/weather.json`)).status).toBe(404)
  })
})
