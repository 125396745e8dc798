import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform, performTogether } from '../../src/actions/perform.ts'
import { reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import { bringTo, buildSample, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

const rowOf = async (id: string) => {
  const { rows } = await city.owner.query('select * from public.entries where id = $1', [id])
  return rows[0] as Record<string, unknown>
}
const publicRow = async (id: string) => {
  const { rows } = await city.owner.query('select * from published.items where id = $1', [id])
  return rows[0] as Record<string, unknown> | undefined
}

describe('from a first sentence to a published item', () => {
  test('a draft, reviewed and released by others, becomes public exactly as approved', async () => {
    const id = await bringTo(city, 'published')
    const row = await publicRow(id)
    expect(row).toMatchObject({ domain: 'water-quality', title: '宁县城区水源水质监测结果' })
    const { rows } = await city.owner.query(
      `select edition.revision, edition.revision_hash = revision.hash as same
       from editorial.editions edition join editorial.revisions revision
         on revision.entry = edition.entry and revision.no = edition.revision
       where edition.entry = $1`,
      [id],
    )
    expect(rows).toEqual([{ revision: 1, same: true }])
  })

  test('nothing of an item is public before it is released', async () => {
    for (const state of ['drafted', 'submitted', 'approved'] as const) {
      expect(await publicRow(await bringTo(city, state))).toBeUndefined()
    }
  })

  test('a withdrawn item leaves a tombstone with its reason and a change in the feed', async () => {
    const id = await bringTo(city, 'published')
    await perform(city.payload, {
      act: 'withdraw',
      by: city.office,
      subjects: [id],
      input: { reason: '监测数据有误' },
    })
    expect(await publicRow(id)).toBeUndefined()
    const { rows } = await city.owner.query(
      'select reason from published.tombstones where id = $1',
      [id],
    )
    expect(rows).toEqual([{ reason: '监测数据有误' }])
    const feed = await city.owner.query(
      'select kind from published.changes where item = $1 order by position',
      [id],
    )
    expect(feed.rows).toEqual([{ kind: 'published' }, { kind: 'withdrawn' }])
  })

  test('a returned item comes back to its drafter, and a revision voids the approval', async () => {
    const { payload, editor, reviewer, releaser } = city
    const id = await bringTo(city, 'approved')
    const subjects = [id]
    const input = { code: 'wrong', reason: '标题有误' }
    await perform(payload, { act: 'return', by: releaser, subjects, input })
    expect(await rowOf(id)).toMatchObject({ stage: 'drafting' })
    const values = { title: '宁县城区水源2018年一季度水质监测结果' }
    await performTogether(
      payload,
      [{ act: 'save', by: editor, subjects, input: { values, basedOn: 1 } }],
      { act: 'submit', by: editor, subjects, input: {} },
    )
    expect(await rowOf(id)).toMatchObject({ stage: 'review', title: values.title })
    await expect(
      perform(payload, { act: 'publish', by: releaser, subjects, input: {} }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
    expect(await publicRow(id)).toMatchObject({ title: values.title })
  })
})

describe('what is refused', () => {
  test('returning and withdrawing without a reason', async () => {
    const { payload, reviewer, office } = city
    const submitted = await bringTo(city, 'submitted')
    const live = await bringTo(city, 'published')
    await expect(
      perform(payload, {
        act: 'return',
        by: reviewer,
        subjects: [submitted],
        input: { code: 'wrong', reason: ' ' },
      }),
    ).rejects.toMatchObject({ message: '请写明理由' })
    await expect(
      perform(payload, { act: 'withdraw', by: office, subjects: [live], input: { reason: '' } }),
    ).rejects.toMatchObject({ message: '请写明理由' })
  })

  test('judging or releasing what one wrote oneself, whatever roles one holds', async () => {
    const { payload, unit } = city
    const everything = await city.appoint([
      { role: 'editor', unit },
      { role: 'reviewer', unit },
      { role: 'releaser', unit },
      { role: 'office', unit },
    ])
    const { id } = await perform(payload, {
      act: 'draft',
      by: everything,
      subjects: [],
      input: { domain: 'water-quality', values: buildSample(city) },
    })
    const subjects = [id]
    await perform(payload, { act: 'submit', by: everything, subjects, input: {} })
    await expect(
      perform(payload, { act: 'approve', by: everything, subjects, input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await perform(payload, { act: 'approve', by: city.reviewer, subjects, input: {} })
    await expect(
      perform(payload, { act: 'publish', by: everything, subjects, input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('acting for a unit where one holds no post, or no longer does', async () => {
    const { payload, unit } = city
    const former = await city.appoint([
      { role: 'editor', unit, from: '2017-01-01', to: '2018-12-31' },
    ])
    expect(former.posts).toEqual([])
    await expect(
      perform(payload, {
        act: 'draft',
        by: former,
        subjects: [],
        input: { domain: 'water-quality', values: buildSample(city) },
      }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('saving from a revision that is no longer the latest, with both texts told', async () => {
    const { payload, editor } = city
    const id = await bringTo(city, 'drafted')
    const save = (title: string) =>
      perform(payload, {
        act: 'save',
        by: editor,
        subjects: [id],
        input: { values: { title }, basedOn: 1 },
      })
    await save('第一个人的标题')
    await expect(save('第二个人的标题')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { title: '第一个人的标题' }, yours: { title: '第二个人的标题' } },
    })
  })

  test('judging a text that changed since it was opened', async () => {
    const id = await bringTo(city, 'submitted')
    await expect(
      perform(city.payload, {
        act: 'approve',
        by: city.reviewer,
        subjects: [id],
        input: { seen: { [id]: 7 } },
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('submitting what is incomplete, with every issue at once', async () => {
    const id = await bringTo(city, 'drafted', { summary: undefined, supplier: undefined })
    await expect(
      perform(city.payload, { act: 'submit', by: city.editor, subjects: [id], input: {} }),
    ).rejects.toMatchObject({
      issues: [
        { path: 'summary', code: 'required' },
        { path: 'supplier', code: 'required' },
      ],
    })
  })

  test('publishing what is not to be disclosed proactively', async () => {
    const id = await bringTo(city, 'approved', {
      attribute: 'onRequest',
      legalBasis: '《政府信息公开条例》第十三条',
    })
    await expect(
      perform(city.payload, { act: 'publish', by: city.releaser, subjects: [id], input: {} }),
    ).rejects.toMatchObject({ issues: [{ path: 'attribute' }] })
  })
})

describe('reasons against', () => {
  test('say what perform would say, without acting', async () => {
    const id = await bringTo(city, 'submitted')
    expect(await reasonsAgainst(city.payload, 'approve', id, city.reviewer)).toEqual([])
    expect(await reasonsAgainst(city.payload, 'approve', id, city.editor)).toHaveLength(1)
    expect(await reasonsAgainst(city.payload, 'publish', id, city.releaser)).toEqual([
      '当前环节是“审核”，不能发布',
    ])
  })
})

describe('taking over', () => {
  test('keeps number, day and source as facts, and the server’s own time apart', async () => {
    const { payload, editor, reviewer, releaser } = city
    const { ids } = await perform(payload, {
      act: 'takeOver',
      by: editor,
      subjects: [],
      input: {
        domain: 'water-quality',
        items: ['甲', '乙', '丙'].map((name, index) => ({
          values: buildSample(city, { title: `${name}水源水质` }),
          indexNumber: `000014349/2018-9000${index}`,
          publishedOn: '2018-04-11',
          takenFrom: '市环境保护局旧网站',
        })),
      },
    })
    const [one = ''] = ids
    await expect(
      perform(payload, { act: 'approve', by: editor, subjects: [one], input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await perform(payload, { act: 'approve', by: reviewer, subjects: [one], input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects: [one], input: {} })
    const { rows } = await city.owner.query(
      `select index_number, to_char(listed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as listed,
              published_at > now() - interval '1 hour' as "publishedNow"
       from published.items where id = any ($1) order by index_number`,
      [ids],
    )
    expect(rows).toEqual(
      [0, 1, 2].map((index) => ({
        index_number: `000014349/2018-9000${index}`,
        listed: '2018-04-11',
        publishedNow: true,
      })),
    )
    const deadlines = await city.owner.query(
      'select 1 from editorial.deadlines where subject = any ($1)',
      [ids],
    )
    expect(deadlines.rows).toEqual([])
  })
})
