import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { houseOf } from '../../src/house.ts'
import { amendTo, attach, NOTE } from './amending.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { publicHouseOf } from './publicHouseOf.ts'

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

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${house.port}${path}`)
  return { status: response.status, text: await response.text() }
}
const pageOf = async (n: string, edition?: number | string) =>
  get(`/items/${n}${edition === undefined ? '' : `?edition=${edition}`}`)
const ask = async (query: string, variables: Record<string, unknown>) => {
  await house.look()
  await house.look()
  const response = await fetch(`http://127.0.0.1:${house.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data: Record<string, unknown>; errors?: unknown[] }
}

const HISTORY = `query ($n: String!) { item(indexNumber: $n) {
  title edition editions { no kind note isReadable phase contentHash publishedAt } } }`
const EDITION = `query ($n: String!, $no: Int, $at: DateTime, $day: Day) {
  item(indexNumber: $n, edition: $no, asOf: $at, asOfDay: $day) {
    indexNumber title edition publishedAt listedAt contentHash unit { name } column { name }
    attachments { sha256 } editions { no }
    ... on WaterQuality { readings { name value { text } } } } }`

const numberOf = async (id: string): Promise<string> => {
  const { rows } = await city.owner.query('select index_number from public.entries where id = $1', [
    id,
  ])
  return (rows[0] as { index_number: string }).index_number
}
const titleOf = async (n: string, asked: Record<string, unknown>) => {
  const { data } = await ask(EDITION, { n, ...asked })
  return (data.item as { title: string } | null)?.title ?? null
}
const publicFiles = async (): Promise<string[]> => {
  const { rows } = await city.owner.query<{ sha256: string }>('select sha256 from published.files')
  return rows.map(({ sha256 }) => sha256)
}

describe('an item that was updated', () => {
  let n: string
  let old: { id: string; sha256: string }
  beforeAll(async () => {
    old = await attach(city, 'blue')
    const id = await bringTo(city, 'published', { title: '第一版的标题', attachments: [old.id] })
    n = await numberOf(id)
    await amendTo(city, 'published', id, {
      kind: 'update',
      note: '二季度的结果',
      values: { title: '第二版的标题', attachments: [] },
    })
  })

  test('tells its history, newest first', async () => {
    const { data } = await ask(HISTORY, { n })
    expect(data.item).toMatchObject({
      title: '第二版的标题',
      edition: 2,
      editions: [
        { no: 2, kind: 'UPDATE', note: '二季度的结果', isReadable: true, phase: null },
        { no: 1, kind: 'FIRST', note: null, isReadable: true, phase: null },
      ],
    })
  })

  test('gives an earlier edition whole: tables, files, hash, under the same number and place', async () => {
    const now = (await ask(EDITION, { n })).data.item as Record<string, unknown>
    const { data, errors } = await ask(EDITION, { n, no: 1 })
    expect(errors).toBeUndefined()
    expect(data.item).toMatchObject({
      title: '第一版的标题',
      edition: 1,
      indexNumber: n,
      listedAt: now.listedAt,
      unit: { name: '庆阳市环境保护局' },
      column: { name: '水质监测' },
      attachments: [{ sha256: old.sha256 }],
      editions: [{ no: 2 }, { no: 1 }],
      readings: [{ name: '总硬度', value: { text: '521' } }, { name: '氯化物' }],
    })
    expect((data.item as Record<string, unknown>).contentHash).not.toBe(now.contentHash)
    expect((await get(`/files/${old.sha256}/x.png`)).status).toBe(200)
    expect(await titleOf(n, { no: 2 })).toBe('第二版的标题')
    expect(await titleOf(n, { no: 3 })).toBeNull()
    expect(await titleOf(n, { no: -1 })).toBeNull()
  })

  test('gives the edition of a moment', async () => {
    const { data } = await ask(HISTORY, { n })
    const [second, first] = (data.item as { editions: { publishedAt: string }[] }).editions.map(
      ({ publishedAt }) => publishedAt,
    )
    expect(await titleOf(n, { at: first })).toBe('第一版的标题')
    expect(await titleOf(n, { at: second })).toBe('第二版的标题')
    expect(await titleOf(n, { at: '2018-05-08T09:30:00+08:00' })).toBeNull()
    expect(await titleOf(n, { at: '2999-01-01T00:00:00Z' })).toBe('第二版的标题')
    expect(await titleOf(n, { day: String(second).slice(0, 10) })).toBe('第二版的标题')
    expect(await titleOf(n, { day: '2018-05-08' })).toBeNull()
  })

  test('is asked for by number or by moment, not by both, nor by what is no moment', async () => {
    for (const asked of [
      { no: 1, at: '2018-05-08T09:30:00Z' },
      { at: '2018-05-08T09:30:00Z', day: '2018-05-08' },
      { day: '2018-02-30' },
      { at: '2018-05-08' },
      { at: '2018-02-30T00:00:00Z' },
    ]) {
      const { errors } = await ask(EDITION, { n, ...asked })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }])
    }
  })

  test('shows its history on its page, and earlier editions on theirs', async () => {
    const now = await pageOf(n)
    expect(now.status).toBe(200)
    for (const words of ['历次公开', '第 2 版', '更新：二季度的结果', '首次公开', '?edition=1']) {
      expect(now.text).toContain(words)
    }
    expect(now.text).not.toContain('不是现行版本')
    const earlier = await pageOf(n, 1)
    expect(earlier.status).toBe(200)
    for (const words of ['第一版的标题', '这是第 1 版，不是现行版本', old.sha256]) {
      expect(earlier.text).toContain(words)
    }
    expect((await pageOf(n, 3)).status).toBe(404)
    expect((await pageOf(n, 'x')).status).toBe(404)
  })
})

describe('an item that was corrected', () => {
  let n: string
  let id: string
  let hidden: { id: string; sha256: string }
  let shared: { id: string; sha256: string }
  const MISTAKE = '张三丰的身份信息'
  beforeAll(async () => {
    hidden = await attach(city, 'green')
    shared = await attach(city, 'yellow')
    const other = { title: '另一条信息', attachments: [shared.id] }
    await bringTo(city, 'published', other)
    id = await bringTo(city, 'published', {
      title: MISTAKE,
      attachments: [hidden.id, shared.id],
    })
    n = await numberOf(id)
    await amendTo(city, 'published', id, {
      kind: 'update',
      values: { summary: '二季度水质监测结果，另有说明。' },
    })
    expect(await titleOf(n, { no: 1 })).toBe(MISTAKE)
    await amendTo(city, 'published', id, { values: { title: '更正后的标题', attachments: [] } })
  })

  test('lists what was, and serves nothing of it any more, by no way', async () => {
    const { data } = await ask(HISTORY, { n })
    expect(data.item).toMatchObject({
      editions: [
        { no: 3, kind: 'CORRECTION', note: NOTE, isReadable: true },
        { no: 2, kind: 'UPDATE', isReadable: false, contentHash: null, phase: null },
        { no: 1, kind: 'FIRST', isReadable: false, contentHash: null, phase: null },
      ],
    })
    const moments = (data.item as { editions: { publishedAt: string }[] }).editions
    expect(await titleOf(n, { at: moments[0]?.publishedAt })).toBe('更正后的标题')
    for (const earlier of moments.slice(1)) {
      expect(await titleOf(n, { at: earlier.publishedAt })).toBeNull()
    }
    for (const no of [1, 2]) {
      expect(await titleOf(n, { no })).toBeNull()
      const page = await pageOf(n, no)
      expect(page.status).toBe(410)
      expect(page.text).toContain('内容不再公开')
      expect(page.text).not.toContain(MISTAKE)
    }
    expect((await pageOf(n)).text).not.toContain(MISTAKE)
  })

  test('leaves nothing of it in any table that the public house can read', async () => {
    const { rows } = await city.owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'published'`,
    )
    for (const { name } of rows) {
      const found = await city.owner.query(
        `select 1 from published.${name} row where row::text like $1`,
        [`%${MISTAKE}%`],
      )
      expect([name, found.rowCount]).toEqual([name, 0])
    }
  })

  test('lets go of the files that only the old text showed', async () => {
    const files = await publicFiles()
    expect(files).not.toContain(hidden.sha256)
    expect(files).toContain(shared.sha256)
    expect((await get(`/files/${hidden.sha256}/x.png`)).status).toBe(404)
  })

  test('is gone with its whole history when it is withdrawn', async () => {
    const input = { reason: '涉及个人信息' }
    await perform(city.payload, { act: 'withdraw', by: city.office, subjects: [id], input })
    const { data } = await ask(HISTORY, { n })
    expect(data.item).toBeNull()
    for (const edition of [undefined, 1, 3]) {
      const page = await pageOf(n, edition)
      expect(page.status).toBe(410)
      expect(page.text).toContain('涉及个人信息')
      expect(page.text).not.toContain(NOTE)
    }
  })
})

describe('an amendment under way', () => {
  test('is seen by nobody outside', async () => {
    const id = await bringTo(city, 'published')
    const n = await numberOf(id)
    const before = [await ask(HISTORY, { n }), await pageOf(n)]
    await amendTo(city, 'approved', id, { note: '还没有公布的说明' })
    expect([await ask(HISTORY, { n }), await pageOf(n)]).toEqual(before)
    const { data } = await ask('query { changes(first: 100) { nodes { note edition } } }', {})
    expect(JSON.stringify(data)).not.toContain('还没有公布的说明')
  })
})

describe('the changes', () => {
  test('say which edition came and what it changes', async () => {
    const id = await bringTo(city, 'published')
    const n = await numberOf(id)
    await amendTo(city, 'published', id, { kind: 'supplement', note: '补充附件' })
    const { data } = await ask(
      '{ changes(first: 100) { nodes { indexNumber kind edition note reason } } }',
      {},
    )
    const { nodes } = data.changes as { nodes: { indexNumber: string }[] }
    expect(nodes.filter(({ indexNumber }) => indexNumber === n)).toEqual([
      { indexNumber: n, kind: 'PUBLISHED', edition: 1, note: null, reason: null },
      { indexNumber: n, kind: 'PUBLISHED', edition: 2, note: '补充附件', reason: null },
    ])
  })
})
