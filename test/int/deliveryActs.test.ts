import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { houseOf } from '../../src/house.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { publicHouseOf } from './publicHouseOf.ts'

let city: City
let house: OpenHouse
beforeAll(async () => {
  city = await foundTestCity()
  house = await publicHouseOf(city)
})
afterAll(async () => {
  await house.close()
  await city.close()
})

/** What the public sees of the city, all of it. */
const everything = async () => {
  await house.look()
  await house.look()
  const query = `{
    items { nodes { title ... on WaterQuality {
      compliant sampleTypeText readings { name limit { text } value { text } met } } } }
    changes { nodes { kind reason item { title } } }
  }`
  const response = await fetch(
    `http://127.0.0.1:${house.port}/graphql?query=${encodeURIComponent(query)}`,
  )
  return (await response.json()) as {
    data: { items: { nodes: unknown[] }; changes: { nodes: unknown[] } }
  }
}

describe('what the acts make public', () => {
  test('is nothing until an item is published', async () => {
    for (const state of ['drafted', 'submitted', 'approved'] as const) await bringTo(city, state)
    expect(await everything()).toEqual({ data: { items: { nodes: [] }, changes: { nodes: [] } } })
  })

  test('is the item as it was approved, and then that it was withdrawn', async () => {
    const id = await bringTo(city, 'published')
    const published = await everything()
    expect(published).toMatchObject({
      data: {
        items: {
          nodes: [
            {
              title: '宁县城区水源水质监测结果',
              compliant: false,
              readings: [
                { name: '总硬度', limit: { text: '450' }, value: { text: '521' }, met: false },
                { name: '氯化物' },
              ],
            },
          ],
        },
        changes: { nodes: [{ kind: 'PUBLISHED', reason: null }] },
      },
    })
    const input = { reason: '重复发布' }
    await perform(city.payload, { act: 'withdraw', by: city.office, subjects: [id], input })
    expect(await everything()).toEqual({
      data: {
        items: { nodes: [] },
        changes: {
          nodes: [
            { kind: 'PUBLISHED', reason: null, item: null },
            { kind: 'WITHDRAWN', reason: '重复发布', item: null },
          ],
        },
      },
    })
  })
})
