import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import type { Person } from '../../src/domain/roles.ts'
import { shanghaiDay } from '../../src/domain/time/day.ts'
import { amendTo, NOTE } from './amending.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

type Row = Record<string, unknown>
const rowsOf = async (query: string, id: string) =>
  (await city.owner.query(query, [id])).rows as Row[]
const one = async (query: string, id: string) => (await rowsOf(query, id))[0]

/** All that the public house could read of an item. */
const publicOf = async (id: string) => ({
  item: await one('select * from published.items where id = $1', id),
  placements: await rowsOf('select * from published.placements where item = $1', id),
  editions: await rowsOf('select * from published.editions where item = $1 order by no', id),
  changes: await rowsOf('select * from published.changes where item = $1 order by position', id),
  tombstones: await rowsOf('select * from published.tombstones where id = $1', id),
})
const entryOf = (id: string) => one('select * from public.entries where id = $1', id)

const amend = (id: string, by: Person = city.editor, input = { kind: 'update', note: NOTE }) =>
  perform(city.payload, { act: 'amend', by, subjects: [id], input })
const restate = (id: string, input: Row, by: Person = city.editor) =>
  perform(city.payload, { act: 'restate', by, subjects: [id], input })
const abandon = (id: string, reason = '核对后无误', by: Person = city.editor) =>
  perform(city.payload, { act: 'abandon', by, subjects: [id], input: { reason } })
const withdraw = (id: string, reason = '涉及个人信息') =>
  perform(city.payload, { act: 'withdraw', by: city.office, subjects: [id], input: { reason } })

describe('from a published item to its next edition', () => {
  test('what is public stays as it is until the new edition is released', async () => {
    const id = await bringTo(city, 'published')
    const before = await publicOf(id)
    await amend(id)
    expect(await publicOf(id)).toEqual(before)
    const step = { subjects: [id] }
    const { payload, editor, reviewer, releaser } = city
    const values = { title: '改后的标题' }
    await perform(payload, { ...step, act: 'save', by: editor, input: { values } })
    await perform(payload, { ...step, act: 'submit', by: editor, input: {} })
    await perform(payload, { ...step, act: 'approve', by: reviewer, input: {} })
    expect(await publicOf(id)).toEqual(before)
    await perform(payload, { ...step, act: 'publish', by: releaser, input: {} })
    expect((await publicOf(id)).item).toMatchObject({ title: '改后的标题', edition: 2 })
  })

  test('the new edition keeps number and place, has its own moment, and says what changed', async () => {
    const id = await bringTo(city, 'published')
    const before = await publicOf(id)
    await amendTo(city, 'published', id, { kind: 'supplement', note: '补充氯化物的检测值' })
    const after = await publicOf(id)
    expect(after.item?.index_number).toBe(before.item?.index_number)
    expect(after.item?.listed_at).toEqual(before.item?.listed_at)
    expect(after.item?.published_at).not.toEqual(before.item?.published_at)
    expect(after.placements).toEqual(before.placements)
    expect(after.changes).toMatchObject([
      { kind: 'published', edition: 1, note: null },
      { kind: 'published', edition: 2, note: '补充氯化物的检测值' },
    ])
    expect(after.editions).toMatchObject([
      { no: 1, kind: 'first', note: null, title: '宁县城区水源水质监测结果' },
      { no: 2, kind: 'supplement', note: '补充氯化物的检测值', body: null },
    ])
    expect(await entryOf(id)).toMatchObject({ stage: null, publication_state: 'live' })
  })

  test('the office may amend, and writes then what an editor would', async () => {
    const id = await bringTo(city, 'published')
    const { payload, office, reviewer } = city
    await expect(amend(id, reviewer)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await amend(id, office)
    const subjects = [id]
    const input = { values: { title: '政务公开科改的标题' } }
    await perform(payload, { act: 'save', by: office, subjects, input })
    await perform(payload, { act: 'submit', by: office, subjects, input: {} })
    expect(await entryOf(id)).toMatchObject({ stage: 'review' })
  })

  test('the ledger keeps every step of it', async () => {
    const id = await bringTo(city, 'published')
    await amend(id)
    await restate(id, { note: '改写的说明' })
    await abandon(id)
    await amendTo(city, 'published', id)
    const lines = await rowsOf(
      'select act, why, as_role from editorial.ledger where subject = $1 order by seq offset 4',
      id,
    )
    expect(lines).toEqual([
      { act: 'amend', why: `更新：${NOTE}`, as_role: 'editor' },
      { act: 'restate', why: '更新：改写的说明', as_role: 'editor' },
      { act: 'abandon', why: '核对后无误', as_role: 'editor' },
      { act: 'amend', why: `更正：${NOTE}`, as_role: 'editor' },
      { act: 'save', why: null, as_role: 'editor' },
      { act: 'submit', why: null, as_role: 'editor' },
      { act: 'approve', why: null, as_role: 'reviewer' },
      { act: 'publish', why: `更正：${NOTE}`, as_role: 'releaser' },
    ])
  })
})

describe('what is refused', () => {
  test('amending without a kind or a note, all of it told at once', async () => {
    const id = await bringTo(city, 'published')
    await expect(amend(id, city.editor, { kind: 'repaint', note: ' ' })).rejects.toMatchObject({
      code: 'ISSUES',
      issues: [{ path: 'kind' }, { path: 'note', code: 'required' }],
    })
    expect(await entryOf(id)).toMatchObject({ stage: null })
  })

  test('amending what was never public', async () => {
    for (const state of ['drafted', 'submitted'] as const) {
      const id = await bringTo(city, state)
      await expect(amend(id)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    }
  })

  test('a second amendment at the same moment: one wins, the other is told', async () => {
    const other = await city.appoint([{ role: 'editor', unit: city.unit }])
    for (let round = 0; round < 5; round++) {
      const id = await bringTo(city, 'published')
      const settled = await Promise.allSettled([
        amend(id),
        amend(id, other),
        amend(id, city.office),
      ])
      const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
      expect(refused).toHaveLength(2)
      expect(refused).toMatchObject(refused.map(() => ({ code: 'WRONG_STATE' })))
      expect(
        await rowsOf('select 1 from editorial.case_entries where entry = $1 and open', id),
      ).toHaveLength(1)
    }
  })

  test('judging or releasing one’s own amendment, even when one only worded the note', async () => {
    const { payload, unit, editor, reviewer, releaser } = city
    const both = await city.appoint([
      { role: 'editor', unit },
      { role: 'reviewer', unit },
      { role: 'releaser', unit },
    ])
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await amend(id, both)
    await perform(payload, {
      act: 'save',
      by: editor,
      subjects,
      input: { values: { title: '改后的标题' } },
    })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    const input = {}
    for (const by of [both, editor]) {
      await expect(perform(payload, { act: 'approve', by, subjects, input })).rejects.toMatchObject(
        { code: 'NOT_ALLOWED' },
      )
    }
    await perform(payload, { act: 'approve', by: reviewer, subjects, input })
    await expect(
      perform(payload, { act: 'publish', by: both, subjects, input }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await perform(payload, { act: 'publish', by: releaser, subjects, input })
  })

  test('whoever wrote an earlier edition may judge the next, which others wrote', async () => {
    const { unit } = city
    const both = await city.appoint([
      { role: 'editor', unit },
      { role: 'reviewer', unit },
    ])
    const id = await bringTo({ ...city, editor: both }, 'published')
    await amendTo({ ...city, reviewer: both }, 'published', id)
    expect((await publicOf(id)).item).toMatchObject({ edition: 2 })
  })

  test('an update that says nothing new; a correction of the same text may be made', async () => {
    const id = await bringTo(city, 'published')
    const submit = () =>
      perform(city.payload, { act: 'submit', by: city.editor, subjects: [id], input: {} })
    await amend(id)
    await expect(submit()).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await restate(id, { kind: 'correction' })
    await submit()
  })
})

describe('the public note', () => {
  test('is worded anew until it is submitted, and then only after a return', async () => {
    const { payload, editor, reviewer } = city
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await amendTo(city, 'submitted', id)
    await expect(restate(id, { note: '太晚了' })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await perform(payload, {
      act: 'return',
      by: reviewer,
      subjects,
      input: { code: 'wording', reason: '说明要写清楚' },
    })
    await expect(restate(id, { note: '甲', instead: '别的' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await restate(id, { note: '写清楚的说明', instead: NOTE })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await perform(payload, { act: 'publish', by: city.releaser, subjects, input: {} })
    expect((await publicOf(id)).editions).toMatchObject([{ no: 1 }, { note: '写清楚的说明' }])
  })

  test('worded anew voids what was approved before', async () => {
    const { payload, editor, releaser } = city
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await amendTo(city, 'approved', id)
    const input = { code: 'wording', reason: '改说明' }
    await perform(payload, { act: 'return', by: releaser, subjects, input })
    await restate(id, { note: '另一个说明' })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    const standing = await rowsOf(
      `select opinion.id from editorial.current_opinions opinion
       join editorial.case_entries membership on membership.case_id = opinion.case_id
       where membership.entry = $1 and membership.open`,
      id,
    )
    expect(standing).toEqual([])
  })
})

describe('an amendment that is given up', () => {
  test('brings the live text back as a new revision and can be begun again', async () => {
    const id = await bringTo(city, 'published')
    const before = await publicOf(id)
    await amendTo(city, 'submitted', id)
    await abandon(id)
    expect(await publicOf(id)).toEqual(before)
    expect(await entryOf(id)).toMatchObject({
      stage: null,
      case_id: null,
      revision: '3',
      title: '宁县城区水源水质监测结果',
    })
    expect(await one('select title from public.water_quality where id = $1', id)).toEqual({
      title: '宁县城区水源水质监测结果',
    })
    expect(
      await rowsOf('select no, hash from editorial.revisions where entry = $1 order by no', id),
    ).toMatchObject([{ no: 1 }, { no: 2 }, { no: 3 }])
    await amendTo(city, 'published', id)
    expect((await publicOf(id)).item).toMatchObject({ edition: 2, title: '改后的标题' })
  })

  test('needs a reason, and an amendment', async () => {
    const id = await bringTo(city, 'published')
    await expect(abandon(id)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await amend(id)
    await expect(abandon(id, ' ')).rejects.toMatchObject({ message: '请写明理由' })
    await expect(abandon(await bringTo(city, 'drafted'))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})

describe('withdrawing while an amendment is open', () => {
  test('works, says so, and leaves nothing public', async () => {
    const id = await bringTo(city, 'published')
    await amendTo(city, 'opened', id)
    const { interrupted } = await withdraw(id)
    expect(interrupted).toEqual([(await entryOf(id))?.case_id])
    expect(await publicOf(id)).toMatchObject({
      item: undefined,
      placements: [],
      editions: [],
      tombstones: [{ title: '宁县城区水源水质监测结果' }],
    })
  })

  test('sends one that was approved back to its drafter, who decides anew', async () => {
    const { payload, editor, reviewer, releaser } = city
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await amendTo(city, 'approved', id)
    await withdraw(id)
    expect(await entryOf(id)).toMatchObject({ stage: 'drafting' })
    expect((await entryOf(id))?.returned_at).not.toBeNull()
    await expect(
      perform(payload, { act: 'publish', by: releaser, subjects, input: {} }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
    expect((await publicOf(id)).item).toMatchObject({ edition: 2, title: '改后的标题' })
  })
})

describe('a withdrawn item that is amended', () => {
  test('is public again; what was withdrawn stays so, with what was said of it', async () => {
    const id = await bringTo(city, 'published')
    await amendTo(city, 'published', id, { kind: 'update', note: '含有姓名的说明' })
    await withdraw(id)
    await amendTo(city, 'published', id, {
      kind: 'update',
      note: '去掉姓名',
      values: { title: '再次公开的标题' },
    })
    const { item, editions, changes, tombstones } = await publicOf(id)
    expect(item).toMatchObject({ title: '再次公开的标题', edition: 3 })
    expect(tombstones).toEqual([])
    expect(editions).toMatchObject([
      { no: 1, card: null, note: null, title: null, content_hash: null },
      { no: 2, card: null, note: null, title: null, content_hash: null },
      { no: 3, note: '去掉姓名' },
    ])
    expect(changes.map(({ note }) => note)).toEqual([null, null, null, '去掉姓名'])
  })
})

describe('reasons against', () => {
  test('answer for amending as perform would', async () => {
    const { payload, editor, reviewer } = city
    const live = await bringTo(city, 'published')
    expect(await reasonsAgainst(payload, 'amend', live, editor)).toEqual([])
    expect(await reasonsAgainst(payload, 'amend', live, reviewer)).toEqual([
      '需要由该单位的“编辑”或“政府信息公开科”人员办理',
    ])
    expect(await reasonsAgainst(payload, 'abandon', live, editor)).toHaveLength(1)
    await amend(live)
    expect(await reasonsAgainst(payload, 'amend', live, editor)).toEqual([
      '已经有人在更正、补充或更新这条信息',
    ])
    expect(await reasonsAgainst(payload, 'abandon', live, editor)).toEqual([])
    expect(await reasonsAgainst(payload, 'restate', live, editor)).toEqual([])
    expect(await reasonsAgainst(payload, 'submit', live, editor)).toEqual([
      '内容与现行版本相同，没有需要审核的修改',
    ])
  })
})

describe('the period of a change', () => {
  const deadlinesOf = (id: string) =>
    rowsOf(
      `select rule, starts_on::text as start, met_at is not null as met, dropped_at is not null as dropped
       from editorial.deadlines where subject = $1 order by starts_on`,
      id,
    )

  test('is not made up where the law that times the item says nothing of changes', async () => {
    const id = await bringTo(city, 'published')
    const before = await deadlinesOf(id)
    await amendTo(city, 'opened', id, { values: { formationDate: '2018-02-05' } })
    expect(await deadlinesOf(id)).toEqual(before)
  })

  test('runs from the day of the act where it does, and falls away when it is given up', async () => {
    const id = await bringTo(city, 'published')
    const domain = city.payload.config.custom as {
      house: { domains: { slug: string; duty: { publishBy: string } }[] }
    }
    const duty = domain.house.domains.find(({ slug }) => slug === 'water-quality')?.duty
    if (!duty) throw new Error('there is no such domain')
    const publishBy = duty.publishBy
    duty.publishBy = 'publication'
    try {
      await amend(id)
      const change = { rule: 'publication.change', start: shanghaiDay(new Date()) }
      expect((await deadlinesOf(id)).at(-1)).toEqual({ ...change, met: false, dropped: false })
      await abandon(id)
      expect((await deadlinesOf(id)).at(-1)).toEqual({ ...change, met: false, dropped: true })
      await amendTo(city, 'published', id)
      expect((await deadlinesOf(id)).at(-1)).toEqual({ ...change, met: true, dropped: false })
    } finally {
      duty.publishBy = publishBy
    }
  })
})
