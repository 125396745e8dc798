import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import type { OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { publicHouseOf } from './publicHouseOf.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

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

const mark = (
  act: 'lapse' | 'repeal' | 'restore',
  id: string,
  input: { reason: string; since?: string; successor?: string },
) => perform(city.payload, { act, by: city.releaser, subjects: [id], input })

const numberOf = async (id: string) => {
  const { rows } = await city.owner.query<{ index_number: string }>(
    'select index_number from public.entries where id = $1',
    [id],
  )
  return rows[0]?.index_number ?? ''
}
const ask = async (query: string): Promise<unknown> => {
  await house.look()
  const answer = await fetch(`http://127.0.0.1:${house.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await answer.json()) as { data: unknown }).data
}
const standingOf = async (id: string) => {
  const { rows } = await city.owner.query(
    `select state, reason, since::text, successor from published.standings where id = $1`,
    [id],
  )
  return rows[0] as Record<string, unknown> | undefined
}
const isPublic = async (id: string) => {
  const { rows } = await city.owner.query('select from published.items where id = $1', [id])
  return rows.length > 0
}
const newsOf = async (id: string) => {
  const { rows } = await city.owner.query<{ kind: string }>(
    'select kind from published.changes where item = $1 order by position',
    [id],
  )
  return rows.map(({ kind }) => kind)
}
const check = () => checkPublished(readerOf(city.payload), houseOf(city.payload).stores.public)

describe('what is no longer in force', () => {
  test('stays readable and is marked, until the mark is taken away', async () => {
    const id = await bringTo(city, 'published')
    await mark('lapse', id, { reason: '有效期已满', since: '2018-05-31' })
    expect(await standingOf(id)).toEqual({
      state: 'lapsed',
      reason: '有效期已满',
      since: '2018-05-31',
      successor: null,
    })
    expect(await isPublic(id)).toBe(true)
    await mark('restore', id, { reason: '有效期延长' })
    expect(await standingOf(id)).toBeUndefined()
    expect(await newsOf(id)).toEqual(['published', 'lapsed', 'restored'])
    expect(await check()).toEqual([])
  })

  test('names what takes its place by its index number', async () => {
    const [old, next] = [await bringTo(city, 'published'), await bringTo(city, 'published')]
    await mark('repeal', old, { reason: '另行公布', successor: await numberOf(next) })
    expect(await standingOf(old)).toMatchObject({ state: 'repealed', successor: next })
    expect(await check()).toEqual([])
    const number = await numberOf(old)
    const shown = await ask(
      `{ item(indexNumber: "${number}") { outOfForce { state reason successor { indexNumber } } } }`,
    )
    expect(shown).toEqual({
      item: {
        outOfForce: {
          state: 'REPEALED',
          reason: '另行公布',
          successor: { indexNumber: await numberOf(next) },
        },
      },
    })
    const page = await fetch(`http://127.0.0.1:${house.port}/items/${number}`)
    expect(await page.text()).toContain('废止。')
  })

  test('is still withdrawn, amended and published anew with its mark', async () => {
    const id = await bringTo(city, 'published')
    await mark('lapse', id, { reason: '有效期已满' })
    const subjects = [id]
    const { payload, editor, reviewer, releaser } = city
    await perform(payload, {
      act: 'amend',
      by: editor,
      subjects,
      input: { kind: 'correction', note: '更正数据' },
    })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
    expect(await standingOf(id)).toMatchObject({ state: 'lapsed' })
    await perform(payload, { act: 'withdraw', by: releaser, subjects, input: { reason: '有误' } })
    expect([await standingOf(id), await isPublic(id)]).toEqual([undefined, false])
    expect(await check()).toEqual([])
  })
})

describe('a mark is refused', () => {
  test('without a reason, with a wrong day, or on what is not public', async () => {
    const id = await bringTo(city, 'published')
    await expect(mark('lapse', id, { reason: ' ' })).rejects.toThrow('请写明理由')
    await expect(mark('lapse', id, { reason: '到期', since: '2018.5.31' })).rejects.toThrow(
      '请写明起始日期',
    )
    const draft = await bringTo(city, 'drafted')
    await expect(mark('lapse', draft, { reason: '到期' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await expect(mark('restore', id, { reason: '恢复' })).rejects.toThrow('只有已失效')
  })

  test('when the successor is not public, is itself, or closes a circle', async () => {
    const [one, two, three] = [
      await bringTo(city, 'published'),
      await bringTo(city, 'published'),
      await bringTo(city, 'published'),
    ]
    const draft = await bringTo(city, 'drafted')
    const repeal = (id: string, successor: string) =>
      mark('repeal', id, { reason: '另行公布', successor })
    await expect(repeal(one, draft)).rejects.toThrow('没有找到已公开的信息')
    await expect(repeal(one, one)).rejects.toThrow('不能循环')
    await repeal(one, two)
    await repeal(two, three)
    await expect(repeal(three, one)).rejects.toThrow('不能循环')
  })

  test('from somebody who does not release for the unit', async () => {
    const id = await bringTo(city, 'published')
    const marked = perform(city.payload, {
      act: 'repeal',
      by: city.editor,
      subjects: [id],
      input: { reason: '到期' },
    })
    await expect(marked).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

describe('urgent publication', () => {
  const publishUrgently = async (id: string, by = leader, reviewWithin?: number) =>
    perform(city.payload, {
      act: 'publishUrgently',
      by: await by(),
      subjects: [id],
      input: { reason: '暴雨红色预警', reviewWithin },
    })
  const leader = () => city.appoint([{ role: 'dutyLeader', unit: city.unit }])
  const owed = async (id: string) => {
    const { rows } = await city.owner.query(
      `select from editorial.deadlines where subject = $1 and rule = 'urgentReview'
       and met_at is null and dropped_at is null`,
      [id],
    )
    return rows.length
  }
  const finish = async (id: string) => {
    const { payload, editor, reviewer, releaser } = city
    const subjects = [id]
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
  }
  const editionsOf = async (id: string) => {
    const { rows } = await city.owner.query<{ kind: string }>(
      'select kind from published.editions where item = $1 order by no',
      [id],
    )
    return rows.map(({ kind }) => kind)
  }

  test('makes a draft public at once and owes its review, which may leave it as it is', async () => {
    const id = await bringTo(city, 'drafted')
    await publishUrgently(id)
    expect([await isPublic(id), await owed(id)]).toEqual([true, 1])
    await finish(id)
    expect([await editionsOf(id), await owed(id)]).toEqual([['first'], 0])
    expect(await check()).toEqual([])
  })

  test('owes its review within the days that the duty leader sets, as far as the rule allows', async () => {
    for (const days of [0, 6, 2.5]) {
      const id = await bringTo(city, 'drafted')
      await expect(publishUrgently(id, leader, days)).rejects.toMatchObject({
        issues: [{ path: 'reviewWithin', message: '补办审核的期限为 1 至 5 个工作日' }],
      })
    }
    const due: string[] = []
    for (const days of [1, undefined, 5]) {
      const id = await bringTo(city, 'drafted')
      await publishUrgently(id, leader, days)
      const { rows } = await city.owner.query<{ due: string }>(
        `select due_on::text as due from editorial.deadlines
         where subject = $1 and rule = 'urgentReview'`,
        [id],
      )
      due.push(...rows.map((row) => row.due))
    }
    expect(due).toEqual([...new Set(due)].sort())
    expect(due).toHaveLength(3)
  })

  test('a review that changes it makes a second edition, of which readers are told', async () => {
    const id = await bringTo(city, 'drafted')
    await publishUrgently(id)
    await perform(city.payload, {
      act: 'save',
      by: city.editor,
      subjects: [id],
      input: { values: { title: '经审核更正的标题' } },
    })
    await finish(id)
    expect(await editionsOf(id)).toEqual(['first', 'correction'])
    expect(await check()).toEqual([])
  })

  test('nobody publishes urgently what they wrote, nor reviews it afterwards', async () => {
    const both = await city.appoint(
      (['editor', 'reviewer', 'dutyLeader', 'releaser'] as const).map((role) => ({
        role,
        unit: city.unit,
      })),
    )
    const id = await bringTo(city, 'drafted')
    await perform(city.payload, {
      act: 'save',
      by: both,
      subjects: [id],
      input: { values: { title: '两职一身的人写的' } },
    })
    await expect(publishUrgently(id, async () => both)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await publishUrgently(id)
    await perform(city.payload, { act: 'submit', by: both, subjects: [id], input: {} })
    const approved = perform(city.payload, { act: 'approve', by: both, subjects: [id], input: {} })
    await expect(approved).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('is refused when the text lacks something, for a change, or without a reason', async () => {
    const id = await bringTo(city, 'drafted', { standard: undefined })
    await expect(publishUrgently(id)).rejects.toMatchObject({ issues: [{ path: 'standard' }] })
    const live = await bringTo(city, 'published')
    await expect(publishUrgently(live)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})
