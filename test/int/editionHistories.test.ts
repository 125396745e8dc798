import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { perform } from '../../src/actions/perform.ts'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { AMENDMENTS, readableEditions, type PublicEvent } from '../../src/domain/amendments.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { amendTo } from './amending.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

type Step = keyof typeof AMENDMENTS | 'withdrawn'
const step = fc.constantFrom<Step>('correction', 'supplement', 'update', 'withdrawn')

/** Lives a history through the acts; what cannot happen, such as withdrawing twice, is left out. */
const live = async (steps: readonly Step[]) => {
  const id = await bringTo(city, 'published')
  const events: PublicEvent[] = ['first']
  for (const [at, kind] of steps.entries()) {
    if (kind !== 'withdrawn') {
      await amendTo(city, 'published', id, { kind, values: { title: `第 ${at} 次修改` } })
    } else if (events.at(-1) === 'withdrawn') continue
    else {
      const input = { reason: '内容有误' }
      await perform(city.payload, { act: 'withdraw', by: city.office, subjects: [id], input })
    }
    events.push(kind)
  }
  return { id, events }
}

test('whatever happened to an item, exactly the editions that may be read are public', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      const { id, events } = await live(steps)
      const { rows } = await city.owner.query<{ no: number; readable: boolean }>(
        'select no, card is not null as readable from published.editions where item = $1 order by no',
        [id],
      )
      expect(rows.filter(({ readable }) => readable).map(({ no }) => no)).toEqual(
        readableEditions(events),
      )
      const published = events.filter((event) => event !== 'withdrawn').length
      expect(rows).toHaveLength(events.at(-1) === 'withdrawn' ? 0 : published)
    }),
    { numRuns: 12 },
  )
  const check = () => checkPublished(readerOf(city.payload), houseOf(city.payload).stores.public)
  expect(await check()).toEqual([])
  await perform(city.payload, { act: 'rebuild', by: HOUSE_ITSELF, subjects: [], input: {} })
  expect(await check()).toEqual([])
})
