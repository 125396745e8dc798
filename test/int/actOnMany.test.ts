import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActOnManyAnswer, ActResult } from '../../src/collections/worklist/actOnMany.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

interface Asked {
  items: readonly unknown[]
  [more: string]: unknown
}

const ask = (by: Person | undefined, act: string, body: Asked): Promise<Response> =>
  askingAs(city, by)('POST', `/worklist/acts/${act}`, body)

const actOn = async (
  by: Person,
  act: string,
  ids: readonly string[],
  more: Record<string, unknown> = {},
): Promise<readonly ActResult[]> => {
  const response = await ask(by, act, { items: ids.map((id) => ({ id })), ...more })
  expect(response.status).toBe(200)
  return ((await response.json()) as ActOnManyAnswer).results
}

const bringMany = async (state: Parameters<typeof bringTo>[1], count: number) => {
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push(await bringTo(city, state))
  return ids
}

/** Where items stand: their stage, or that they are public. */
const standsOf = async (ids: readonly string[]): Promise<unknown[]> => {
  const { rows } = await city.owner.query(
    `select coalesce(stage::text, publication_state::text) as stands from public.entries
     where id = any ($1) order by array_position($1, id)`,
    [ids],
  )
  return rows.map(({ stands }) => stands)
}

describe('one act on many cases', () => {
  test('brings each on its way: submitted, approved, published', async () => {
    const ids = await bringMany('drafted', 3)
    const done = ids.map((item) => ({ item, done: true }))
    expect(await actOn(city.editor, 'submit', ids)).toEqual(done)
    expect(await actOn(city.reviewer, 'approve', ids, { words: '同意' })).toEqual(done)
    expect(await standsOf(ids)).toEqual(['release', 'release', 'release'])
    expect(await actOn(city.releaser, 'publish', ids)).toEqual(done)
    expect(await standsOf(ids)).toEqual(['live', 'live', 'live'])
  })

  test('says of each what became of it: one that is refused keeps no other back', async () => {
    const [first = '', second = ''] = await bringMany('submitted', 2)
    const draft = await bringTo(city, 'drafted')
    const nowhere = '01900000-0000-7000-8000-000000000000'
    const results = await actOn(city.reviewer, 'approve', [first, draft, nowhere, second])
    expect(results).toEqual([
      { item: first, done: true },
      {
        ...{ item: draft, done: false, code: 'WRONG_STATE' },
        message: expect.stringContaining('起草'),
      },
      { item: nowhere, done: false, code: 'NOT_FOUND', message: '没有找到这条信息' },
      { item: second, done: true },
    ])
    expect(await standsOf([first, draft, second])).toEqual(['release', 'drafting', 'release'])
  })

  test('names what is missing in a text, and leaves it with its drafter', async () => {
    const [whole = '', lacking = ''] = [
      await bringTo(city, 'drafted'),
      await bringTo(city, 'drafted', { samplingPoint: undefined }),
    ]
    const [one, other] = await actOn(city.editor, 'submit', [lacking, whole])
    expect(one).toMatchObject({ item: lacking, done: false, code: 'ISSUES' })
    expect(one?.issues).toEqual([expect.objectContaining({ path: 'samplingPoint' })])
    expect(other).toEqual({ item: whole, done: true })
    expect(await standsOf([lacking, whole])).toEqual(['drafting', 'review'])
  })

  test('gives back with a reason, each to its drafter; without one, none', async () => {
    const ids = await bringMany('submitted', 2)
    const [bare] = await actOn(city.reviewer, 'return', ids)
    expect(bare).toMatchObject({ done: false, code: 'WRONG_STATE' })
    const why = { code: 'incomplete', reason: '缺少采样记录' }
    const results = await actOn(city.reviewer, 'return', ids, why)
    expect(results.map(({ done }) => done)).toEqual([true, true])
    const { rows } = await city.owner.query(
      `select why from editorial.ledger where act = 'return' and refused is null
         and subject = any ($1)`,
      [ids],
    )
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row.why).toContain('缺少采样记录')
  })

  test('goes past nobody: a drafter approves none of their own, and the attempt is on record', async () => {
    const both = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'reviewer', unit: city.unit },
    ])
    const own = await bringTo({ ...city, editor: both }, 'submitted')
    const others = await bringTo(city, 'submitted')
    const results = await actOn(both, 'approve', [own, others])
    expect(results.map(({ done, code }) => [done, code])).toEqual([
      [false, 'NOT_ALLOWED'],
      [true, undefined],
    ])
    const { rows } = await city.owner.query(
      `select refused from editorial.ledger where act = 'approve' and subject = $1`,
      [own],
    )
    expect(rows).toEqual([{ refused: 'NOT_ALLOWED' }])
  })

  test('judges what was seen: a text that changed since is left alone', async () => {
    const [id = '', other = ''] = await bringMany('submitted', 2)
    const response = await ask(city.reviewer, 'approve', {
      items: [
        { id, revision: 7 },
        { id: other, revision: 1 },
      ],
    })
    const { results } = (await response.json()) as ActOnManyAnswer
    expect(results.map(({ done, code }) => [done, code])).toEqual([
      [false, 'CONFLICT'],
      [true, undefined],
    ])
  })

  test('is refused whole when nothing, too much, or nothing that can be read is asked', async () => {
    const id = await bringTo(city, 'submitted')
    const asked = async (act: string, items: readonly unknown[]) =>
      (await ask(city.reviewer, act, { items })).status
    expect(await asked('approve', [])).toBe(409)
    expect(await asked('approve', Array(101).fill({ id }))).toBe(409)
    expect(await asked('approve', [{ id: '1; drop table' }])).toBe(409)
    expect(await asked('approve', [{ id, revision: 'x' }])).toBe(409)
    expect(await asked('withdraw', [{ id }])).toBe(404)
    expect((await ask(undefined, 'approve', { items: [{ id }] })).status).toBe(401)
    expect(await standsOf([id])).toEqual(['review'])
  })
})

describe('what a list offers', () => {
  const offered = async (by: Person, heap: string, id: string) => {
    const response = await askingAs(city, by)('GET', `/worklist/${heap}?limit=200`)
    const { lines } = (await response.json()) as {
      lines: { item: { id: string }; acts: string[] }[]
    }
    return lines.find(({ item }) => item.id === id)?.acts
  }

  test('is what the person may do in the stage, by their post', async () => {
    const draft = await bringTo(city, 'drafted')
    expect(await offered(city.editor, 'waiting', draft)).toEqual(['submit'])
    const submitted = await bringTo(city, 'submitted')
    expect(await offered(city.editor, 'mine', submitted)).toEqual(['recall'])
    expect(await offered(city.reviewer, 'waiting', submitted)).toEqual(['approve', 'return'])
    expect(await offered(city.office, 'under-way', submitted)).toEqual([])
    const approved = await bringTo(city, 'approved')
    expect(await offered(city.releaser, 'waiting', approved)).toEqual(['publish', 'return'])
    const withheld = await bringTo(city, 'approved', {
      ...{ attribute: 'withheld', ground: 'internal' },
      legalBasis: '《政府信息公开条例》第十六条',
    })
    expect(await offered(city.releaser, 'waiting', withheld)).toEqual(['settle', 'return'])
    const live = await bringTo(city, 'published')
    expect(await offered(city.releaser, 'live', live)).toEqual([])
  })
})
