import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { watchChores } from '../../../src/server/choreWatch.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const MINUTE = 60_000
const chore = { name: '定时发布', every: 5_000, run: async () => {} }

test('a chore that is not done any more fails the check, of the worker at work alone', () => {
  const { onEnd, onTurn, check } = watchChores([chore], new Registry())
  jest.advanceTimersByTime(60 * MINUTE)
  expect(check()).toEqual({ name: 'chores', status: 'ok', count: 0 })
  onTurn(true)
  onEnd(chore, true)
  jest.advanceTimersByTime(9 * MINUTE)
  expect(check().status).toBe('ok')
  onEnd(chore, false)
  jest.advanceTimersByTime(2 * MINUTE)
  expect(check()).toEqual({ name: 'chores', status: 'failing', count: 1 })
  onEnd(chore, true)
  expect(check().status).toBe('ok')
  jest.advanceTimersByTime(60 * MINUTE)
  onTurn(false)
  expect(check().status).toBe('ok')
})
