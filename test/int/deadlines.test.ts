import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { sealLedger } from '../../src/actions/sealLedger.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

const deadlinesOf = async (id: string) => {
  const { rows } = await city.owner.query(
    `select rule, starts_on::text as start, due_on::text as due, met_at is not null as met
     from editorial.deadlines where subject = $1 and dropped_at is null`,
    [id],
  )
  return rows
}

describe('the day by which an item must be public', () => {
  test('is set by the law in force on the day it was formed, and met by publishing', async () => {
    const id = await bringTo(city, 'published', { formationDate: '2018-02-08' })
    expect(await deadlinesOf(id)).toEqual([
      { rule: 'publication.waterQuality', start: '2018-02-08', due: '2018-05-08', met: true },
    ])
  })

  test('moves with the day, and falls away when the item is not disclosed proactively', async () => {
    const id = await bringTo(city, 'drafted', { formationDate: '2018-03-01' })
    const save = (values: Record<string, unknown>) =>
      perform(city.payload, { act: 'save', by: city.editor, subjects: [id], input: { values } })
    await save({ formationDate: '2018-04-02' })
    expect(await deadlinesOf(id)).toMatchObject([{ start: '2018-04-02', met: false }])
    await save({ attribute: 'onRequest' })
    expect(await deadlinesOf(id)).toEqual([])
    await save({ attribute: 'proactive' })
    expect(await deadlinesOf(id)).toMatchObject([{ start: '2018-04-02' }])
  })

  test('is not made up where the calendar is not known', async () => {
    expect(
      await deadlinesOf(
        await bringTo(city, 'drafted', { formationDate: '1981-05-23', sampledOn: undefined }),
      ),
    ).toEqual([])
  })
})

describe('the ledger’s seal', () => {
  test('covers each day that is over, once', async () => {
    await city.owner.query('alter table editorial.ledger disable trigger append_only')
    await city.owner.query(
      `update editorial.ledger set at = at - interval '2 days' where seq <= (select min(seq) + 1 from editorial.ledger)`,
    )
    await city.owner.query('alter table editorial.ledger enable trigger append_only')
    await sealLedger(city.payload)
    await sealLedger(city.payload)
    const { rows } = await city.owner.query('select rows::int from editorial.ledger_seals')
    expect(rows).toEqual([{ rows: 2 }])
  })
})
