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
    SMTP_URL: 'smtps://house:password@mail.example.cn',
    MAIL_FROM: 'house@example.cn',
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

const toldTo = (part: Part, told: Readonly<Record<string, string>> = {}) => {
  const GONGKAI_DATA = mkdtempSync(join(tmpdir(), 'gongkai-child-'))
  const { SMTP_URL, MAIL_FROM } = process.env
  const environment = readEnvironment({ GONGKAI_DATA, SMTP_URL, MAIL_FROM, ...told }, 'all')
  return childEnvironment(part, environment, urls)
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

  test('only the worker is told the password of the mail server', () => {
    const parts = ['prepare', 'demonstrate', 'admin', 'worker', 'delivery'] as const
    expect(parts.filter((part) => 'SMTP_URL' in toldTo(part))).toEqual(['worker'])
  })

  test('each that serves tells how it is doing on a port of its own', () => {
    const parts = ['delivery', 'admin', 'worker', 'prepare'] as const
    const portsWith = (told: Readonly<Record<string, string>>) =>
      parts.map((part) => toldTo(part, told).MONITOR_PORT)
    expect(portsWith({ MONITOR_PORT: '9100' })).toEqual(['9100', '9101', '9102', undefined])
    expect(portsWith({})).toEqual([undefined, undefined, undefined, undefined])
  })
})
