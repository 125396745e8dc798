import { describe, expect, test } from '@jest/globals'
import { explainFailure } from '../../../src/server/postgres/explainFailure.ts'

const FOLDER = '/city/.data/postgres'

describe('what Postgres says when it does not start', () => {
  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', '磁盘已满'],
    ['FATAL:  could not extend file "base/1/2691"\nHINT:  Check free disk space.', '磁盘已满'],
    ['FATAL:  database files are incompatible with server', '另一版本'],
    ['FATAL:  data directory "/x" has wrong ownership', '没有权限'],
    ['could not create shared memory segment: Cannot allocate memory', '内存不足'],
    ['postgres: error while loading shared libraries: libicuuc.so.60', '程序库'],
    ['FATAL:  something new', '没有启动起来'],
  ])('is put into words a person can act on: %s', (words, expected) => {
    const { kind, refusal } = explainFailure(words, FOLDER)
    expect(kind).toBe('refused')
    expect(refusal.zh).toContain(expected)
    expect(refusal.zh).toContain(words.split('\n')[0])
    expect(refusal.en).not.toMatch(/\p{Script=Han}/u)
  })

  test('is tried again when it passes by itself', () => {
    const port = 'could not bind IPv4 address "127.0.0.1": Address already in use'
    expect(explainFailure(port, FOLDER).kind).toBe('port')
    const memory = 'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'
    expect(explainFailure(memory, FOLDER).kind).toBe('inUse')
    const lock = 'FATAL:  lock file "postmaster.pid" already exists'
    expect(explainFailure(lock, FOLDER).kind).toBe('inUse')
  })
})
