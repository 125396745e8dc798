import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity()
})
afterAll(() => city.close())

const pause = () => new Promise((resolve) => setTimeout(resolve, 10))

const numbers = async (): Promise<string[]> => {
  const { items } = await city.ask<{ items: { nodes: { indexNumber: string }[] } }>(
    '{ items(first: 100) { nodes { indexNumber } } }',
  )
  return items.nodes.map(({ indexNumber }) => indexNumber)
}

describe('a hot answer', () => {
  test('is shown without asking the database again', async () => {
    const { indexNumber } = await city.publish()
    expect(await numbers()).toContain(indexNumber)
    const column = '{ items(column: "water") { nodes { indexNumber } } }'
    await city.ask(column)
    await city.ask(column)
    const client = await city.owner.connect()
    await client.query('begin')
    await client.query('lock table published.placements in access exclusive mode')
    expect(await city.ask(column)).toMatchObject({ items: { nodes: [{ indexNumber }] } })
    await client.query('rollback')
    client.release()
  })

  test('holds what is published as soon as the publication is heard of', async () => {
    await numbers()
    const { indexNumber } = await city.publish()
    expect(await numbers()).toContain(indexNumber)
  })

  test('no longer holds what was withdrawn', async () => {
    const item = await city.publish()
    expect(await numbers()).toContain(item.indexNumber)
    await city.withdraw(item, '内容有误')
    expect(await numbers()).not.toContain(item.indexNumber)
  })

  test('follows the catalogue without any news', async () => {
    const names = async () =>
      (await city.ask<{ columns: { name: string }[] }>('{ columns { name } }')).columns.map(
        ({ name }) => name,
      )
    expect(await names()).toContain('机井')
    await city.owner.query(`update published.columns set name = '机井普查' where name = '机井'`)
    while (!(await names()).includes('机井普查')) await pause()
  })

  test('follows a feed that was made anew, when told so', async () => {
    const item = await city.publish()
    expect(await numbers()).toContain(item.indexNumber)
    await city.owner.query('delete from published.items where id = $1', [item.id])
    await city.owner.query(`select pg_notify('published', 'rebuilt')`)
    while ((await numbers()).includes(item.indexNumber)) await pause()
  })

  test('is never older than what was published before it was asked for', async () => {
    const readers = Array.from({ length: 4 }, async () => {
      for (let at = 0; at < 20; at++) await numbers()
    })
    for (let at = 0; at < 10; at++) {
      const { indexNumber } = await city.publish()
      expect(await numbers()).toContain(indexNumber)
    }
    await Promise.all(readers)
  })
})
