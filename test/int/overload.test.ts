import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { buildDelivery } from '../../src/server/delivery.ts'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'
import { asks, questions, tell, type Told } from './hostile/raw.ts'
import { startDelivery, type DeliveryProcess } from './startDelivery.ts'

let city: PublicCity
let house: DeliveryProcess
beforeAll(async () => {
  city = await openPublicCity()
  house = await startDelivery({
    bundle: await buildDelivery(city.dataFolder),
    dataFolder: city.dataFolder,
    databaseUrl: city.databaseUrl,
  })
})
afterAll(async () => {
  await house.stop()
  await city.close()
})

const HOT = questions('{ columns { code } }')

/** How often each status and code was answered. */
const counted = (told: readonly Told[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status, code } of told) {
    const kind = `${status} ${code ?? 'fine'}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Asks after health until the work is done; every answer must be good, and soon. */
const healthDuring = async <Done>(work: Promise<Done>): Promise<Done> => {
  let isDone = false
  void work.finally(() => (isDone = true))
  while (!isDone) {
    for (const path of ['/health/live', '/health/ready']) {
      const { status, took } = await tell(house.port, asks(`GET ${path}`))
      expect(status).toBe(200)
      expect(took).toBeLessThan(5_000)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return work
}

const allAtOnce = (count: number, question: (at: number) => Buffer): Promise<Told[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => tell(house.port, question(at))))

const shed = (told: readonly Told[]): Told[] => told.filter(({ code }) => code === 'OVERLOADED')

describe('more than can be answered', () => {
  test('is refused at once where the database does not keep up; what is at hand is answered', async () => {
    // Kept from its second asking, once it is heard what is published.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await tell(house.port, HOT)
    await tell(house.port, HOT)
    const client = await city.owner.connect()
    await client.query('begin')
    await client.query('lock table published.tombstones in access exclusive mode')
    const asked = healthDuring(
      allAtOnce(400, (at) => questions(`{ withdrawal(indexNumber: "${at}") { title } }`)),
    )
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const hot = await tell(house.port, HOT)
    const told = await asked
    await client.query('rollback')
    client.release()
    expect([hot.status, hot.code]).toEqual([200, undefined])
    expect(shed(told).length).toBeGreaterThan(100)
    for (const { status, text, took } of shed(told)) {
      expect([status, text]).toEqual([503, expect.stringMatching(/^retry-after: \d+\r$/m)])
      // The statements themselves are given up after four seconds.
      expect(took).toBeLessThan(4_000)
    }
  })

  test('is refused where the processor does not keep up', async () => {
    const whole = getIntrospectionQuery().replace('__schema', 'a: __schema')
    const told = await healthDuring(allAtOnce(200, (at) => questions(`# ${at}\n${whole}`)))
    expect(shed(told).length).toBeGreaterThan(0)
    expect(Object.keys(counted(told)).sort()).toEqual(['200 fine', '503 OVERLOADED'])
  })
})

test('everything is answered again when fewer ask', async () => {
  const told = await allAtOnce(20, () => HOT)
  expect(counted(told)).toEqual({ '200 fine': 20 })
})
