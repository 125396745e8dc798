import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { bringTo, buildSample, buildUnit, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

/** What became of several acts asked for at the same moment. */
const outcomes = async (asked: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(asked)
  return {
    done: settled.filter(({ status }) => status === 'fulfilled').length,
    refused: settled.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
    ),
  }
}

/** Until an act has come to a lock that another holds. */
const somebodyWaits = async (): Promise<void> => {
  const { rows } = await city.owner.query(
    `select 1 from pg_locks join pg_stat_activity using (pid)
     where datname = current_database() and not granted limit 1`,
  )
  if (rows.length > 0) return
  await new Promise((resolve) => setTimeout(resolve, 10))
  return somebodyWaits()
}

describe('two people on one case at once', () => {
  test('approve and return: one wins, the other is told', async () => {
    const { payload, reviewer, unit } = city
    const second = await city.appoint([{ role: 'reviewer', unit }])
    const input = { code: 'wrong', reason: '再核对' }
    for (let round = 0; round < 5; round++) {
      const subjects = [await bringTo(city, 'submitted')]
      const { done, refused } = await outcomes([
        perform(payload, { act: 'approve', by: reviewer, subjects, input: {} }),
        perform(payload, { act: 'return', by: second, subjects, input }),
      ])
      expect({ done, refused: refused.length }).toEqual({ done: 1, refused: 1 })
      expect(['WRONG_STATE', 'NOT_ALLOWED']).toContain(refused[0])
    }
  })

  test('publishing twice publishes once', async () => {
    const { payload, releaser } = city
    const id = await bringTo(city, 'approved')
    const publish = () =>
      perform(payload, { act: 'publish', by: releaser, subjects: [id], input: {} })
    expect(await outcomes([publish(), publish(), publish()])).toMatchObject({ done: 1 })
    const { rows } = await city.owner.query(
      'select count(*)::int as editions from editorial.editions where entry = $1',
      [id],
    )
    expect(rows).toEqual([{ editions: 1 }])
  })

  test('saving from the same revision: one text stays, nobody’s is overwritten unseen', async () => {
    const { payload, editor, unit } = city
    const other = await city.appoint([{ role: 'editor', unit }])
    const id = await bringTo(city, 'drafted')
    const save = (by: typeof editor, title: string) =>
      perform(payload, {
        act: 'save',
        by,
        subjects: [id],
        input: { values: { title }, basedOn: 1 },
      })
    expect(await outcomes([save(editor, '甲的标题'), save(other, '乙的标题')])).toEqual({
      done: 1,
      refused: ['CONFLICT'],
    })
  })
})

describe('an item that is moved to another case while somebody waits to act on it', () => {
  test('and which is given company there: nothing is done, and they are told', async () => {
    const { payload, reviewer } = city
    const [id, other] = [await bringTo(city, 'submitted'), await bringTo(city, 'drafted')]
    const [moving, joining] = [await city.owner.connect(), await city.owner.connect()]
    await moving.query('begin')
    await moving.query(
      'select 1 from public.cases where id = (select case_id from public.entries where id = $1) for update',
      [id],
    )
    await joining.query('begin')
    await joining.query('select 1 from public.entries where id = $1 for no key update', [id])

    const waiting = perform(payload, { act: 'approve', by: reviewer, subjects: [id], input: {} })
    await somebodyWaits()
    await moving.query('update editorial.case_entries set open = false where entry = any ($1)', [
      [id, other],
    ])
    const { rows: opened } = await moving.query<{ id: string }>(
      `with opened as (
         insert into public.cases (id, chain, stage) values (gen_random_uuid(), 'standard', 'review')
         returning id
       )
       insert into editorial.case_entries (case_id, entry) select id, $1 from opened
       returning case_id as id`,
      [id],
    )
    await moving.query('commit')
    await somebodyWaits()
    await joining.query('insert into editorial.case_entries (case_id, entry) values ($1, $2)', [
      opened[0]?.id,
      other,
    ])
    await joining.query('commit')
    moving.release()
    joining.release()

    await expect(waiting).rejects.toMatchObject({ code: 'CONFLICT' })
    const { rows } = await city.owner.query(
      'select 1 from editorial.opinion_revisions where entry = any ($1)',
      [[id, other]],
    )
    expect(rows).toEqual([])
  })
})

describe('index numbers', () => {
  test('fifty items at once get fifty numbers in a row', async () => {
    const { payload, column } = city
    const unit = await city.build('organisations', buildUnit())
    const by = await city.appoint([{ role: 'editor', unit }])
    const drafted = await Promise.all(
      Array.from({ length: 50 }, () =>
        perform(payload, {
          act: 'draft',
          by,
          subjects: [],
          input: {
            domain: 'water-quality',
            values: buildSample(city, { responsibleUnit: unit, column }),
          },
        }),
      ),
    )
    const serials = drafted.map(({ indexNumber }) => Number(indexNumber.split('-').at(-1)))
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
  })

  test('a number that an item gave up is not given again, and a public one stays', async () => {
    const { payload, editor } = city
    const id = await bringTo(city, 'drafted', { formationDate: '2017-03-01' })
    const save = (values: Record<string, unknown>) =>
      perform(payload, { act: 'save', by: editor, subjects: [id], input: { values } })
    const moved = await save({ formationDate: '2016-03-01', sampledOn: '2016-03-01' })
    expect(moved.indexNumber).toMatch(/\/2016-00001$/)
    const back = await save({ formationDate: '2017-03-01' })
    expect(back.indexNumber).toMatch(/\/2017-00002$/)
  })
})

describe('the feed', () => {
  test('has no gap and no disorder when many publish at once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => bringTo(city, 'approved')))
    await Promise.all(
      ids.map((id) =>
        perform(city.payload, { act: 'publish', by: city.releaser, subjects: [id], input: {} }),
      ),
    )
    const { rows } = await city.owner.query(
      `select bool_and(position = nth) as gapless, bool_and(ordered) as ordered from (
         select position, row_number() over (order by position) as nth,
                at >= coalesce(lag(at) over (order by position), at) as ordered
         from published.changes) feed`,
    )
    expect(rows).toEqual([{ gapless: true, ordered: true }])
  })
})

describe('the catalogue', () => {
  test('bears many changes at once', async () => {
    const units = await Promise.all(
      Array.from({ length: 8 }, () => city.build('organisations', buildUnit())),
    )
    const { rows } = await city.owner.query(
      'select count(*)::int as found from published.organisations where id = any ($1)',
      [units],
    )
    expect(rows).toEqual([{ found: 8 }])
  })
})
