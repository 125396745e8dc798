import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { layWire, type Wire } from './proxy.ts'

let wire: Wire
let city: City
beforeAll(async () => {
  city = await foundTestCity(async (url) => {
    wire = await layWire(url)
    return wire.url
  })
})
afterAll(async () => {
  await city.close()
  await wire.close()
})
afterEach(() => wire.mend())

const release = (id: string) =>
  perform(city.payload, { act: 'publish', by: city.releaser, subjects: [id], input: {} })

const isLive = async (id: string) => {
  const { rows } = await city.owner.query(
    `select entry.publication_state as register, item.id is not null as public,
            exists (select from editorial.editions where entry = $1) as edition,
            exists (select from editorial.ledger where subject = $1 and act = 'publish') as ledger
     from public.entries entry left join published.items item on item.id = entry.id
     where entry.id = $1`,
    [id],
  )
  return rows[0] as Record<string, unknown>
}
const WHOLE = { register: 'live', public: true, edition: true, ledger: true }
const NOTHING = { register: 'never', public: false, edition: false, ledger: false }

const MOMENTS = ['before', 'after'] as const

describe('a publication that is interrupted', () => {
  const statements = [
    'pg_current_xact_id',
    'from public.entries where id in',
    'update editorial.feed_position',
    'insert into editorial.editions',
    'insert into published.items',
  ]

  for (const words of [...statements, 'insert into editorial.ledger']) {
    for (const when of statements.includes(words) ? MOMENTS : MOMENTS.slice(0, 1)) {
      test(`${when} “${words}” leaves nothing behind and can be asked again`, async () => {
        const id = await bringTo(city, 'approved')
        wire.cutAt({ when, words })
        await expect(release(id)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
        expect(await isLive(id)).toEqual(NOTHING)
        await release(id)
        expect(await isLive(id)).toEqual(WHOLE)
      })
    }
  }

  test('when the commit follows the ledger on its way is told as it came out', async () => {
    const id = await bringTo(city, 'approved')
    wire.cutAt({ when: 'after', words: 'insert into editorial.ledger' })
    const told = await release(id).then(
      () => WHOLE,
      () => NOTHING,
    )
    expect(await isLive(id)).toEqual(told)
  })

  test('before the commit arrives is told as not done, and is not done', async () => {
    const id = await bringTo(city, 'approved')
    wire.cutAt({ when: 'before', words: 'commit' })
    await expect(release(id)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await isLive(id)).toEqual(NOTHING)
  })

  test('after the commit, before its answer, is told as done, and is done', async () => {
    const id = await bringTo(city, 'approved')
    wire.cutAt({ when: 'after', words: 'commit' })
    await release(id)
    expect(await isLive(id)).toEqual(WHOLE)
  })

  test('by a transaction that Postgres did not begin is refused, and nothing is done', async () => {
    const id = await bringTo(city, 'approved')
    wire.garble('begin;', 'bogus;')
    await expect(release(id)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await isLive(id)).toEqual(NOTHING)
    await release(id)
    expect(await isLive(id)).toEqual(WHOLE)
  })

  test('by the end of the database is refused cleanly, and works when it is back', async () => {
    const id = await bringTo(city, 'approved')
    wire.breakDown()
    await expect(release(id)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    wire.mend()
    await release(id)
    expect(await isLive(id)).toEqual(WHOLE)
  })

  test('never leaves the public house different from what was published', async () => {
    const { public: store } = houseOf(city.payload).stores
    expect(await checkPublished(readerOf(city.payload), store)).toEqual([])
  })
})

describe('an act that looks at nothing before it changes something', () => {
  test('changes nothing when Postgres did not begin its transaction', async () => {
    const id = await bringTo(city, 'approved')
    const { rows } = await city.owner.query<{ schedule: string }>(
      `insert into editorial.schedules (id, case_id, publish_at, by_id, by_name)
       select gen_random_uuid(), case_id, now() + interval '1 day', $2, '发布人'
       from editorial.case_entries where entry = $1 and open returning id as schedule`,
      [id, city.releaser.id],
    )
    const schedule = String(rows[0]?.schedule)
    wire.garble('begin;', 'bogus;')
    const noted = perform(city.payload, {
      ...{ act: 'failSchedule', by: HOUSE_ITSELF, subjects: [] },
      input: { schedule, outcome: 'failed', why: '试一试' },
    })
    await expect(noted).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const after = await city.owner.query('select outcome from editorial.schedules where id = $1', [
      schedule,
    ])
    expect(after.rows).toEqual([{ outcome: null }])
  })
})
