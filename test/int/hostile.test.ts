import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildDelivery } from '../../src/server/delivery.ts'
import { residentMegabytes } from '../bench/measure/residentMegabytes.ts'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'
import { ATTACKS } from './hostile/attacks.ts'
import { asks, questions, tell, times } from './hostile/raw.ts'
import { endured, SLOW } from './hostile/slow.ts'
import { startDelivery, type DeliveryProcess } from './startDelivery.ts'

let city: PublicCity
let house: DeliveryProcess
let indexNumber: string
/** Those who keep their connections while everybody else is served; twenty of each kind. */
let slowOnes: Promise<Awaited<ReturnType<typeof endured>>[]>[]
beforeAll(async () => {
  city = await openPublicCity()
  indexNumber = (await city.publish()).indexNumber
  house = await startDelivery({
    bundle: await buildDelivery(city.dataFolder),
    dataFolder: city.dataFolder,
    databaseUrl: city.databaseUrl,
    heap: 128,
    // Slow answers are no faults.
    env: { LOG_LEVEL: 'error' },
  })
  slowOnes = SLOW.map((slow) =>
    Promise.all(Array.from({ length: 20 }, () => endured(house.port, slow))),
  )
})
afterAll(async () => {
  await house.stop()
  await city.close()
})

/** Whether it lives, is ready, and answers rightly. */
const expectHealth = async (): Promise<void> => {
  const live = await tell(house.port, asks('GET /health/live'))
  const ready = await tell(house.port, asks('GET /health/ready'))
  expect([live.status, ready.status]).toEqual([200, 200])
  const query = 'query($n: String!) { item(indexNumber: $n) { indexNumber } }'
  const { text } = await tell(house.port, questions(query, { n: indexNumber }))
  expect(text).toContain(`{"data":{"item":{"indexNumber":"${indexNumber}"}}}`)
}

describe('whoever sends', () => {
  test.each(ATTACKS)('$name is answered $status $code', async ({ sends, status, code }) => {
    const told = await tell(house.port, sends)
    expect([told.status ?? 'closed', told.code]).toEqual([status, code])
    expect(told.text).not.toMatch(/node_modules|at .*\.[jt]s|select |root:/)
    expect(told.text.length).toBeLessThan(20_000)
    expect(told.took).toBeLessThan(3_000)
  })
})

test('two thousand questions sent at once on one connection are answered in turn', async () => {
  const get = 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: x\r\n'
  const { text } = await tell(
    house.port,
    `${times(2_000, `${get}\r\n`)}${get}connection: close\r\n\r\n`,
  )
  expect(text.match(/\{"data":\{"__typename":"Query"\}\}/g)).toHaveLength(2_001)
})

test('whoever says the same over and over, or something new each time, takes no memory', async () => {
  const wave = async (): Promise<number> => {
    for (let at = 0; at < ATTACKS.length; at += 10) {
      await Promise.all(ATTACKS.slice(at, at + 10).map(({ sends }) => tell(house.port, sends)))
    }
    const large = times(90, (at) => `a${at}: indexNumber `)
    for (let at = 0; at < 400; at += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          tell(
            house.port,
            questions(`# ${Math.random()} ${at + i}\n{ items { nodes { ${large} } } }`),
          ),
        ),
      )
    }
    return residentMegabytes(house.child.pid as number)
  }
  const grown = [await wave(), await wave(), await wave(), await wave()]
  expect(grown.at(-1)).toBeLessThan((grown[1] ?? 0) + 25)
  expect(grown.at(-1)).toBeLessThan(250)
})

describe('whoever', () => {
  test.each(SLOW.map(({ name }, at) => ({ name, at })))(
    '$name loses the connection',
    async ({ at }) => {
      for (const { text, took } of (await slowOnes[at]) ?? []) {
        expect(took).toBeLessThan(15_000)
        expect(text).toMatch(/^$|^HTTP\/1\.1 408 .*"code":"BAD_REQUEST"/s)
      }
    },
  )
})

test('after all of it the house is healthy, answers rightly and has no fault to report', async () => {
  await expectHealth()
  expect(house.said()).toBe('')
})
