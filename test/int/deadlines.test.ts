import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import { perform } from '../../src/actions/perform.ts'
import { sealLedger } from '../../src/actions/sealLedger.ts'
import { addWorkingDays } from '../../src/domain/time/calendar.ts'
import { shanghaiDay } from '../../src/domain/time/day.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample } from './city.ts'
import { buildDocument, foundPolicyCity, type PolicyCity } from './policyCity.ts'
import { noticeOf, unknownYear } from './holidays.ts'

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(() => city.close())

const deadlinesOf = async (id: string) => {
  const { rows } = await city.owner.query(
    `select rule, starts_on::text as start, due_on::text as due, met_at is not null as met
     from editorial.deadlines where subject = $1 and dropped_at is null order by starts_on, rule`,
    [id],
  )
  return rows
}

const caseOf = async (id: string): Promise<string> => {
  const { rows } = await city.owner.query<{ case_id: string }>(
    'select case_id from editorial.case_entries where entry = $1 order by case_id desc',
    [id],
  )
  return rows[0]?.case_id ?? ''
}

const alarmsOf = async (path: string) => {
  const answer = await askingAs(city, city.editor)('GET', `/${path}/case`)
  return ((await answer.json()) as { alarms: { kind: string; words: string }[] }).alarms
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

describe('the time that a stage has', () => {
  const today = shanghaiDay(new Date())
  const review = {
    rule: 'stage.standard.review',
    start: today,
    due: addWorkingDays(today, 2),
    met: false,
  }
  const release = { ...review, rule: 'stage.standard.release', due: addWorkingDays(today, 1) }

  test('begins when a case comes to it, and is kept by leaving it', async () => {
    const { payload, editor, reviewer, releaser } = city
    const id = await bringTo(city, 'drafted')
    const of = await caseOf(id)
    const subjects = [id]
    expect(await deadlinesOf(of)).toEqual([])
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    expect(await deadlinesOf(of)).toEqual([review])
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    expect(await deadlinesOf(of)).toEqual([release, { ...review, met: true }])
    await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
    expect(await deadlinesOf(of)).toEqual([
      { ...release, met: true },
      { ...review, met: true },
    ])
  })

  test('ends with a return, and begins anew when the case comes again', async () => {
    const { payload, editor, reviewer } = city
    const id = await bringTo(city, 'submitted')
    const subjects = [id]
    const input = { code: 'wrong', reason: '数据有误' }
    await perform(payload, { act: 'return', by: reviewer, subjects, input })
    expect(await deadlinesOf(await caseOf(id))).toEqual([{ ...review, met: true }])
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    expect(await deadlinesOf(await caseOf(id))).toEqual([review])
  })

  test('does not hurry what is taken over from the past', async () => {
    const { payload, editor, reviewer } = city
    const { ids, case: of } = await perform(payload, {
      act: 'takeOver',
      by: editor,
      subjects: [],
      input: {
        domain: 'water-quality',
        items: [{ values: buildSample(city), publishedOn: '2018-02-10', takenFrom: '原网站' }],
      },
    })
    await perform(payload, { act: 'approve', by: reviewer, subjects: ids, input: {} })
    expect(await deadlinesOf(of)).toEqual([])
  })

  test('is an alarm on the item once it is over', async () => {
    const id = await bringTo(city, 'submitted')
    await city.owner.query(
      `update editorial.deadlines set due_on = '2026-11-02' where subject = $1`,
      [await caseOf(id)],
    )
    expect(await alarmsOf(`water-quality/${id}`)).toContainEqual({
      kind: 'stage',
      kindName: '办理超时',
      words: '“审核”应在 2026年11月2日 前办理完毕',
    })
  })
})

describe('a year whose calendar nobody has loaded', () => {
  const year = unknownYear()

  test('keeps no draft from being saved, is told, and is counted once it is loaded', async () => {
    const values = buildDocument(city, { formationDate: `${year}-02-01` })
    const answer = await askingAs(city, city.editor)('POST', '/policy-document', values)
    const { message, doc } = (await answer.json()) as { message: string; doc: { id: string } }
    expect([answer.status, message]).toEqual([
      201,
      expect.stringContaining(`已起草；${year} 年的放假安排还没有载入`),
    ])
    expect(await deadlinesOf(doc.id)).toMatchObject([{ rule: 'publication', due: null }])
    expect(await alarmsOf(`policy-document/${doc.id}`)).toEqual([
      {
        kind: 'calendar',
        kindName: '放假安排未载入',
        words: expect.stringContaining(`${year} 年的放假安排还没有载入`),
      },
    ])
    const { counted } = await perform(city.payload, {
      act: 'loadCalendar',
      by: HOUSE_ITSELF,
      subjects: [],
      input: { notice: noticeOf(year) },
    })
    expect(counted).toBe(1)
    const { days, ...rest } = { days: noticeOf(year).days, source: '' }
    const local = {
      years: [year],
      days: Object.fromEntries(
        days.map(({ date, isOffDay }) => [date, isOffDay ? 'rest' : 'work']),
      ),
      ...rest,
    } as Parameters<typeof addWorkingDays>[2]
    expect(await deadlinesOf(doc.id)).toMatchObject([
      { due: addWorkingDays(`${year}-02-01`, 20, local) },
    ])
    expect(await alarmsOf(`policy-document/${doc.id}`)).toEqual([])
  })

  test('is loaded by the system administrator alone, and whole', async () => {
    const load = (by: typeof city.office, notice: unknown) =>
      perform(city.payload, { act: 'loadCalendar', by, subjects: [], input: { notice } })
    await expect(load(city.office, noticeOf(year + 1))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const { days, ...half } = noticeOf(year + 1)
    await expect(load(HOUSE_ITSELF, { ...half, days: days.slice(0, 1) })).rejects.toMatchObject({
      code: 'ISSUES',
    })
    const { rows } = await city.owner.query(
      'select year, no from editorial.calendars order by year',
    )
    expect(rows).toEqual([{ year, no: 1 }])
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
