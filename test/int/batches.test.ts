import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { waterQuality } from '../../plugins/domains/water-quality/domain.ts'
import { fieldsOf } from '../../src/domain/issuesOf.ts'
import { buildSample, foundTestCity, unique, type City } from './city.ts'

let city: City
let records: string
beforeAll(async () => {
  city = await foundTestCity()
  records = await city.build('columns', {
    segment: unique('records'),
    name: '水质监测记录',
    chain: 'record',
  })
})
afterAll(() => city.close())

const samples = (count: number, overrides: (at: number) => Values = () => ({})): Values[] =>
  Array.from({ length: count }, (_, at) =>
    buildSample(city, { column: records, title: `第 ${at + 1} 个采样点`, ...overrides(at) }),
  )

const draftBatch = (items: readonly Values[]) =>
  perform(city.payload, {
    act: 'draftBatch',
    by: city.editor,
    subjects: [],
    input: { domain: 'water-quality', items },
  })

const count = async (sql: string, values: unknown[]) => {
  const { rows } = await city.owner.query<{ count: number }>(sql, values)
  return rows[0]?.count
}

const publicOf = (ids: readonly string[]) =>
  count('select count(*)::integer as count from published.items where id = any ($1)', [ids])

describe('a batch of records', () => {
  test('is one case, and every record reads as if it had been drafted alone', async () => {
    const { ids, case: of } = await draftBatch(samples(3))
    expect(
      await count(
        'select count(*)::integer as count from editorial.case_entries where case_id = $1 and open',
        [of],
      ),
    ).toBe(3)
    const { id: alone } = await perform(city.payload, {
      act: 'draft',
      by: city.editor,
      subjects: [],
      input: { domain: 'water-quality', values: samples(1)[0] as Values },
    })
    const read = async (id: string | undefined) => {
      const { payload } = city
      const found: Values = await payload.findByID({
        collection: 'water-quality' as never,
        id: String(id),
        depth: 0,
      })
      return Object.fromEntries(Object.keys(fieldsOf(waterQuality)).map((key) => [key, found[key]]))
    }
    expect(await read(ids[0])).toEqual(await read(alone))
    const { rows } = await city.owner.query<{ index_number: string }>(
      'select index_number from public.entries where id = any ($1) order by index_number',
      [[...ids, alone]],
    )
    expect(new Set(rows.map(({ index_number }) => index_number)).size).toBe(4)
    const deadlines = async (id: string | undefined) => {
      const found = await city.owner.query(
        'select rule, starts_on, due_on from editorial.deadlines where subject = $1',
        [id],
      )
      return found.rows as unknown[]
    }
    expect(await deadlines(ids[1])).toEqual(await deadlines(alone))
  })

  test('is checked and published as one, and a single record leaves it with a reason', async () => {
    const { payload, editor, reviewer, releaser } = city
    const { ids } = await draftBatch(samples(200))
    const [first = '', second = ''] = ids
    await perform(payload, { act: 'submit', by: editor, subjects: [first], input: {} })
    await expect(
      perform(payload, { act: 'takeOut', by: reviewer, subjects: [second], input: { reason: '' } }),
    ).rejects.toThrow('请写明理由')
    await perform(payload, {
      act: 'takeOut',
      by: reviewer,
      subjects: [second],
      input: { reason: '采样日期有误' },
    })
    await perform(payload, { act: 'approve', by: reviewer, subjects: [first], input: {} })
    await perform(payload, { act: 'publish', by: releaser, subjects: [first], input: {} })
    expect(await publicOf(ids)).toBe(199)
    expect(await publicOf([second])).toBe(0)
    const { rows } = await city.owner.query(
      'select stage, returned_at is not null as returned from public.entries where id = $1',
      [second],
    )
    expect(rows).toEqual([{ stage: 'drafting', returned: true }])
  })

  test('with something wrong is not kept at all, and every row is told', async () => {
    const before = await count('select count(*)::integer as count from public.entries', [])
    const wrong = samples(4, (at) =>
      at === 1
        ? { sampledOn: '昨天' }
        : at === 3
          ? { column: '01980000-0000-7000-8000-0000000000ff' }
          : {},
    )
    await expect(draftBatch(wrong)).rejects.toMatchObject({
      issues: [
        { row: 1, path: 'sampledOn' },
        { row: 3, path: 'column', message: '第 4 条：没有这个栏目' },
      ],
    })
    expect(await count('select count(*)::integer as count from public.entries', [])).toBe(before)
  })

  test('may be drafted by editors of every unit in it, and is never empty', async () => {
    await expect(draftBatch([])).rejects.toThrow('没有要起草的信息')
    await expect(
      perform(city.payload, {
        act: 'draftBatch',
        by: city.reviewer,
        subjects: [],
        input: { domain: 'water-quality', items: samples(2) },
      }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})
