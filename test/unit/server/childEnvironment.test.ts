import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { childEnvironment, type Part } from '../../../src/server/childEnvironment.ts'
import { readEnvironment } from '../../../src/server/env.ts'

const before = process.env
beforeEach(() => {
  process.env = {
    ...before,
    DATABASE_OWNER_URL: 'postgres://owner@db/city',
    PAYLOAD_SECRET: 'kept',
  }
})
afterEach(() => {
  process.env = before
})

const urls = {
  owner: 'postgres://owner@db/city',
  editorial: 'postgres://editorial@db/city',
  delivery: 'postgres://delivery@db/city',
  worker: 'postgres://worker@db/city',
}

const toldTo = (part: Part) => {
  const GONGKAI_DATA = mkdtempSync(join(tmpdir(), 'gongkai-child-'))
  return childEnvironment(part, readEnvironment({ GONGKAI_DATA }, 'all'), urls)
}

describe('each process is told its own login and no other', () => {
  test.each([
    ['prepare', 'owner'],
    ['demonstrate', 'editorial'],
    ['admin', 'editorial'],
    ['worker', 'worker'],
  ] as const)('%s logs in as %s', (part, login) => {
    const told = toldTo(part)
    expect(told.DATABASE_URL).toBe(urls[login])
    expect(Object.keys(told).filter((name) => name.startsWith('DATABASE_'))).toEqual([
      'DATABASE_URL',
    ])
    expect(told.PAYLOAD_SECRET).toHaveLength(64)
  })

  test('the public house is told no secret, not even one that the supervisor was given', () => {
    const told = toldTo('delivery')
    expect(Object.keys(told).filter((name) => name.startsWith('DATABASE_'))).toEqual([
      'DATABASE_DELIVERY_URL',
    ])
    expect(told).not.toHaveProperty('PAYLOAD_SECRET')
    expect(told).not.toHaveProperty('PERSONAL_DATA_KEY')
  })
})
