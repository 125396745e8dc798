import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '../../src/database/transaction.ts'
import { Refusal } from '../../src/errors.ts'
import { foundTestCity, unique, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

const NOTE = 'insert into editorial.link_checks (url) values ($1)'
const COUNT = 'select count(*)::integer as count from editorial.link_checks where url = $1'

const isKept = async (url: string) => {
  const { rows } = await city.owner.query<{ count: number }>(COUNT, [url])
  return rows[0]?.count === 1
}

describe('statements that are asked for at once', () => {
  test('are done in the order in which they were asked for', async () => {
    const url = `https://example.cn/${unique('order')}`
    const counts = await inTransaction(city.payload, async ({ query }) => {
      const [before, , after] = await Promise.all([
        query<{ count: number }>(COUNT, [url]),
        query(NOTE, [url]),
        query<{ count: number }>(COUNT, [url]),
      ])
      return [before[0]?.count, after[0]?.count]
    })
    expect(counts).toEqual([0, 1])
    expect(await isKept(url)).toBe(true)
  })

  test('all come to nothing when one of them fails, whichever it is', async () => {
    const url = `https://example.cn/${unique('failing')}`
    const failing = inTransaction(city.payload, ({ query }) =>
      Promise.all([query(NOTE, [url]), query('select 1 / 0'), query(NOTE, [`${url}/next`])]),
    )
    await expect(failing).rejects.toThrow('division by zero')
    expect(await isKept(url)).toBe(false)
    expect(await isKept(`${url}/next`)).toBe(false)
  })

  test('change nothing more once something beside them was refused', async () => {
    const url = `https://example.cn/${unique('late')}`
    let late: Promise<unknown> = Promise.resolve()
    const refused = inTransaction(city.payload, ({ query }) => {
      late = query('select 1').then(() => query(NOTE, [url]))
      return Promise.all([late, Promise.reject(new Refusal('WRONG_STATE', '现在不行'))])
    })
    await expect(refused).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(late).rejects.toThrow('the transaction was ended')
    expect(await isKept(url)).toBe(false)
  })
})

describe('what concludes a transaction', () => {
  const noting = (url: string, text: string, value: unknown) =>
    inTransaction(city.payload, async ({ query, conclude }) => {
      await query(NOTE, [url])
      conclude(text, [value])
    })

  test('is done with it', async () => {
    const url = `https://example.cn/${unique('concluded')}`
    await noting(url, NOTE, `${url}/last`)
    expect([await isKept(url), await isKept(`${url}/last`)]).toEqual([true, true])
  })

  test('undoes it when Postgres refuses it', async () => {
    const url = `https://example.cn/${unique('refused')}`
    await expect(noting(url, 'select 1 / $1::integer', 0)).rejects.toThrow('division by zero')
    expect(await isKept(url)).toBe(false)
  })

  test('undoes it when it cannot be sent at all', async () => {
    const url = `https://example.cn/${unique('unsent')}`
    const unsendable = {
      toPostgres: () => {
        throw new Error('no words for it')
      },
    }
    await expect(noting(url, NOTE, unsendable)).rejects.toThrow('no words for it')
    expect(await isKept(url)).toBe(false)
  })
})
