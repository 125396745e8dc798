import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loginOf } from '../../../src/server/databaseUrls.ts'
import { readEnvironment, readInstallation } from '../../../src/server/env.ts'
import type { Source } from '../../../src/server/Source.ts'

const folder = () => join(mkdtempSync(join(tmpdir(), 'gongkai-env-')), 'data')

const GOOD = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'T0p-q8Zr4VnWb1LxYd6KsGm3HcJfUaEe',
  PERSONAL_DATA_KEY: 'mC3v1V2n8kq0Qz5sYb7gH4jL6xWcTtRrPpOoIiUuEe8=',
}

const refusalOf = (
  source: Source,
  role: Parameters<typeof readInstallation>[1] = 'all',
): string => {
  try {
    readInstallation(source, role)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('the environment', () => {
  test('of a demonstration needs nothing: secrets are made once and kept from others', () => {
    const GONGKAI_DATA = folder()
    const first = readEnvironment({ GONGKAI_DATA }, 'all')
    const second = readEnvironment({ GONGKAI_DATA }, 'all')
    expect(first).toEqual(second)
    expect(first.mode).toBe('demonstration')
    expect(Buffer.from(first.personalDataKey, 'base64')).toHaveLength(32)
    expect(statSync(join(GONGKAI_DATA, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(GONGKAI_DATA, 'secrets.json'), 'utf8')).toContain(first.secret)
  })

  test('of the public house reads no secret', () => {
    const GONGKAI_DATA = folder()
    const { secret, personalDataKey } = readEnvironment({ ...GOOD, GONGKAI_DATA }, 'delivery')
    expect({ secret, personalDataKey }).toEqual({ secret: '', personalDataKey: '' })
    expect(() => statSync(GONGKAI_DATA)).toThrow()
  })

  test('is production when Node is, unless the mode says otherwise', () => {
    expect(readEnvironment(GOOD, 'all').mode).toBe('production')
    const demonstration = { ...GOOD, GONGKAI_MODE: 'demonstration', GONGKAI_DATA: folder() }
    expect(readEnvironment(demonstration, 'all').mode).toBe('demonstration')
    expect(
      readEnvironment({ ...GOOD, NODE_ENV: 'test', GONGKAI_MODE: 'production' }, 'all').mode,
    ).toBe('production')
  })

  test('takes one address of a demonstration for the owner’s and derives the others', () => {
    const GONGKAI_DATA = folder()
    const { databases } = readInstallation(
      { GONGKAI_DATA, DATABASE_URL: 'postgres://boss:x@db:5433/city' },
      'all',
    )
    expect(databases.owner).toBe('postgres://boss:x@db:5433/city')
    const { editorial = '', delivery = '', worker = '' } = databases
    expect([editorial, delivery, worker].map(loginOf)).toEqual(['editorial', 'delivery', 'worker'])
    expect(new Set([editorial, delivery, worker].map((url) => new URL(url).password)).size).toBe(3)
    expect([editorial, delivery].every((url) => url.endsWith('@db:5433/city'))).toBe(true)
  })

  test('lists every problem at once, in both languages', () => {
    const refusal = refusalOf({
      NODE_ENV: 'production',
      PORT: '99999',
      ADMIN_URL: 'intranet',
      DATABASE_URL: 'mysql://x',
    })
    for (const variable of [
      'PORT',
      'ADMIN_URL',
      'DATABASE_URL',
      'PAYLOAD_SECRET',
      'PERSONAL_DATA_KEY',
      'DATABASE_OWNER_URL',
    ]) {
      expect(refusal.match(new RegExp(`- ${variable} `, 'g'))).toHaveLength(2)
    }
    expect(refusal).toContain('环境变量有 6 处需要改正')
  })
})

test('both doors on one port are refused where both are opened', () => {
  const told = { PORT: '4000', ADMIN_PORT: '4000', GONGKAI_DATA: folder() }
  expect(refusalOf(told)).toContain('- ADMIN_PORT 不能与 PORT 相同')
  expect(refusalOf(told, 'delivery')).toBe('')
})

describe('production refuses', () => {
  test.each([
    ['a missing secret', ''],
    ['a short secret', 'Zr4VnWb1LxYd6KsGm3HcJfUaEe'],
    ['the secret of the template', 'YOUR_SECRET_HERE_YOUR_SECRET_HERE_1'],
    ['a well-known word made longer', 'changeme-Zr4VnWb1LxYd6KsGm3HcJfUaEe'],
    ['one character repeated', 'a'.repeat(64)],
    ['a passage repeated', 'q8Zr4VnWb1Lx'.repeat(4)],
    ['a plain run', 'abcdefghijklmnopqrstuvwxyz0123456789'],
  ])('%s', (_, PAYLOAD_SECRET) => {
    expect(refusalOf({ ...GOOD, PAYLOAD_SECRET })).toContain('- PAYLOAD_SECRET ')
  })

  test.each([
    ['a key of 16 bytes', Buffer.from('0123456789abcdef').toString('base64')],
    ['a key that is not base64', 'not base64 at all, but 44 characters long!!!'],
    ['a key of zeros', Buffer.alloc(32).toString('base64')],
    ['no key', ''],
  ])('%s', (_, PERSONAL_DATA_KEY) => {
    expect(refusalOf({ ...GOOD, PERSONAL_DATA_KEY })).toContain('- PERSONAL_DATA_KEY ')
  })

  test('an editors’ login that is the owner', () => {
    const DATABASE_URL = 'postgres://same:a@db/city'
    const DATABASE_OWNER_URL = 'postgres://same:b@db/city'
    expect(refusalOf({ ...GOOD, DATABASE_URL, DATABASE_OWNER_URL })).toContain('同一个登录名')
  })

  test('a part started by itself without a login of its own', () => {
    expect(refusalOf(GOOD, 'delivery')).toContain('DATABASE_DELIVERY_URL')
    const DATABASE_URL = 'postgres://editor:a@db/city'
    expect(refusalOf({ ...GOOD, DATABASE_URL }, 'worker')).toContain('DATABASE_WORKER_URL')
    expect(refusalOf({ ...GOOD, DATABASE_URL }, 'prepare')).toContain('DATABASE_OWNER_URL')
    expect(refusalOf({ ...GOOD, DATABASE_URL }, 'admin')).toBe('')
    const DATABASE_DELIVERY_URL = 'postgres://reader:a@db/city'
    expect(refusalOf({ NODE_ENV: 'production', DATABASE_DELIVERY_URL }, 'delivery')).toBe('')
  })

  test('nothing of what openssl makes', () => {
    for (let time = 0; time < 200; time++) {
      const PAYLOAD_SECRET = randomBytes(32).toString(time % 2 ? 'hex' : 'base64')
      const PERSONAL_DATA_KEY = randomBytes(32).toString('base64')
      expect(refusalOf({ ...GOOD, PAYLOAD_SECRET, PERSONAL_DATA_KEY })).toBe('')
    }
  })
})
