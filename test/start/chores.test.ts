import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { connectTo } from '../../src/server/connectTo.ts'
import { doChores } from '../../src/server/doChores.ts'
import { throwAwayCluster, type ThrowAway } from '../postgres/throwAway.ts'
import { until } from './house.ts'

let cluster: ThrowAway
beforeAll(async () => {
  cluster = await throwAwayCluster()
})
afterAll(() => cluster.remove())

/** The chores of these tests ask nothing of the house. */
const payload = {} as Payload

/** A worker with one chore, which counts its runs and fails at the first. */
const buildWorker = () => {
  const ending = new AbortController()
  const worker = { runs: 0, ended: Promise.resolve(), stop: () => ending.abort() }
  const run = async () => {
    worker.runs++
    if (worker.runs === 1) throw new Error('the first run fails')
  }
  worker.ended = doChores({
    chores: [{ name: 'count', every: 1, run }],
    payload,
    databaseUrl: cluster.superuserUrl,
    signal: ending.signal,
  })
  return worker
}

const cutEveryConnection = async (): Promise<void> => {
  const client = await connectTo(cluster.superuserUrl)
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'gongkai' and pid <> pg_backend_pid()`,
  )
  await client.end()
}

describe('the chores', () => {
  test('are done by one worker at a time; another takes over when it stops', async () => {
    const first = buildWorker()
    await until(async () => first.runs >= 2)
    const second = buildWorker()
    const before = first.runs
    await until(async () => first.runs >= before + 2)
    expect(second.runs).toBe(0)
    first.stop()
    await first.ended
    await until(async () => second.runs >= 1)
    second.stop()
    await second.ended
  })

  test('do not wait for one another', async () => {
    const ending = new AbortController()
    let runs = 0
    let letGo = () => {}
    const stuck = new Promise<void>((resolve) => (letGo = resolve))
    const ended = doChores({
      chores: [
        { name: 'stuck', every: 1, run: () => stuck },
        { name: 'count', every: 1, run: async () => void runs++ },
      ],
      payload,
      databaseUrl: cluster.superuserUrl,
      signal: ending.signal,
    })
    await until(async () => runs >= 2)
    ending.abort()
    letGo()
    await ended
  })

  test('go on after a failure and after every connection was cut', async () => {
    const worker = buildWorker()
    await until(async () => worker.runs >= 2)
    await cutEveryConnection()
    const before = worker.runs
    await until(async () => worker.runs >= before + 2)
    worker.stop()
    await worker.ended
  })
})
