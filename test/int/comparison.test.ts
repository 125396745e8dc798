import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Comparison } from '../../src/collections/disclosure/comparison/Comparison.ts'
import type { FieldDifference } from '../../src/domain/compare/index.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import type { Person } from '../../src/domain/roles.ts'
import { marked } from '../unit/domain/compare/sides.ts'
import { amendTo, attach } from './amending.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample, buildUnit, foundTestCity, unique, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

interface Asked {
  id: string
  by?: Person
  query?: string
  domain?: string
}

const ask = ({ id, by, query = '', domain = 'water-quality' }: Asked): Promise<Response> =>
  askingAs(city, by)('GET', `/${domain}/${id}/compare${query}`)

const compare = async (asked: Asked): Promise<Comparison> => {
  const response = await ask({ by: city.reviewer, ...asked })
  expect(response.status).toBe(200)
  return (await response.json()) as Comparison
}

const save = (id: string, values: Values) =>
  perform(city.payload, { act: 'save', by: city.editor, subjects: [id], input: { values } })

/** A complete example of the domain, drafted by somebody for their unit. */
const draft = async (
  domain: string,
  overrides: Values = {},
  { unit, editor }: Pick<City, 'unit' | 'editor'> = city,
): Promise<string> => {
  const { complete } = await examplesOf({ slug: domain })
  const values = resolveExample(complete, { column: () => city.column, unit: () => unit })
  const input = { domain, values: { ...values, ...overrides } }
  const { id } = await perform(city.payload, { act: 'draft', by: editor, subjects: [], input })
  return id
}

const returned = async (id: string) => {
  const subjects = [id]
  await perform(city.payload, { act: 'submit', by: city.editor, subjects, input: {} })
  await perform(city.payload, {
    act: 'return',
    by: city.reviewer,
    subjects,
    input: { code: 'wrong', reason: '请核对总硬度的检测值' },
  })
}

/** The differences of a comparison as they read. */
const told = ({ differences }: Comparison) =>
  Object.fromEntries(differences.map((one) => [one.label, words(one)]))

const words = (one: FieldDifference): unknown => {
  if (one.kind === 'value') return [one.before, one.after]
  if (one.kind === 'text') return one.blocks.map(({ segments }) => marked(segments))
  if (one.kind === 'list') return one.entries.map(({ change, text }) => [change, text])
  if (one.kind === 'hidden') return 'hidden'
  return one.grid.rows
    .filter(({ change }) => change !== 'kept')
    .map(({ cells }) => cells.map(marked).join(' | '))
}

const READINGS = buildSample({ unit: '', column: '' } as City).readings as Values[]
const LOWER = [{ ...READINGS[0], value: '438', met: true }, READINGS[1]]

describe('what is offered to be compared', () => {
  test('once something is public, is the last edition with the latest text', async () => {
    const id = await bringTo(city, 'published')
    const summary = '2018年二季度县级集中式生活饮用水水源水质监测结果。'
    await amendTo(city, 'submitted', id, { values: { readings: LOWER, summary } })
    const found = await compare({ id })
    expect(found).toMatchObject({
      basis: 'edition',
      from: { revision: 1, edition: 1 },
      to: { revision: 2 },
      editions: [{ no: 1, revision: 1, kindName: expect.any(String) }],
      revisions: [{ no: 2, by: city.editor.name }, { no: 1 }],
    })
    expect(told(found)).toEqual({
      内容概述: ['2018年[-一-]{+二+}季度县级集中式生活饮用水水源水质监测结果。'],
      监测指标: ['总硬度 | mg/L | 450 | [-521-]{+438+} | [-否-]{+是+}'],
    })
  })

  test('before that, is what the person last gave an opinion on', async () => {
    const id = await bringTo(city, 'drafted')
    await save(id, { title: '第二稿' })
    await returned(id)
    await save(id, { readings: LOWER })
    const found = await compare({ id })
    expect(found).toMatchObject({ basis: 'reviewed', reviewed: 2, from: { revision: 2 } })
    expect(Object.keys(told(found))).toEqual(['监测指标'])
    const other = await city.appoint([{ role: 'reviewer', unit: city.unit }])
    const first = await compare({ id, by: other })
    expect(first).toMatchObject({ basis: 'first', reviewed: null, from: { revision: 1 } })
    expect(Object.keys(told(first))).toEqual(['标题', '监测指标'])
  })

  test('of a text that nobody has changed, differs nowhere', async () => {
    const found = await compare({ id: await bringTo(city, 'submitted') })
    expect(found).toMatchObject({ from: { revision: 1 }, to: { revision: 1 }, differences: [] })
  })
})

describe('what is asked for', () => {
  let id: string
  beforeAll(async () => {
    id = await bringTo(city, 'published')
    await amendTo(city, 'published', id, { values: { title: '第二版' } })
    await amendTo(city, 'opened', id, { values: { title: '第三稿' } })
  })

  test('may be any two editions or revisions, in either order', async () => {
    const two = await compare({ id, query: '?from=edition:1&to=edition:2' })
    expect(two).toMatchObject({ from: { edition: 1 }, to: { revision: 2, edition: 2 } })
    expect(two).not.toHaveProperty('basis')
    expect(told(two)).toEqual({ 标题: ['[-宁县城区水源水质监测结果-]{+第二版+}'] })
    const back = await compare({ id, query: '?from=revision&to=edition' })
    expect(told(back)).toEqual({ 标题: ['第[-三稿-]{+二版+}'] })
  })

  test.each([
    ['?from=revision:9', 404, '没有第 9 稿'],
    ['?to=edition:3', 404, '没有第 3 版'],
    ['?from=edition:0', 409, '请求的内容无法识别'],
    ['?from=yesterday', 409, '请求的内容无法识别'],
    ['?from[a]=1', 409, '请求的内容无法识别'],
  ])('that there is not is refused in words: %s', async (query, status, message) => {
    const response = await ask({ id, by: city.reviewer, query })
    const body = (await response.json()) as { errors: { message: string }[] }
    expect([response.status, body.errors[0]?.message]).toEqual([status, message])
  })

  test('is refused as an edition before there is one', async () => {
    const response = await ask({
      id: await bringTo(city, 'drafted'),
      by: city.editor,
      query: '?from=edition',
    })
    expect(response.status).toBe(404)
  })
})

describe('who may read a comparison', () => {
  test('is whoever may read the item, and nobody else', async () => {
    const id = await bringTo(city, 'published')
    const elsewhere = await city.build('organisations', buildUnit())
    const stranger = await city.appoint([{ role: 'reviewer', unit: elsewhere }])
    const administrator = await city.appoint([{ role: 'administrator', unit: city.unit }])
    const auditor = await city.appoint([{ role: 'auditor', unit: city.unit }])
    const { editor, reviewer, releaser, office } = city
    for (const by of [editor, reviewer, releaser, office]) {
      expect((await ask({ id, by })).status).toBe(200)
    }
    for (const by of [stranger, administrator, auditor]) {
      expect((await ask({ id, by })).status).toBe(404)
    }
    expect((await ask({ id })).status).toBe(401)
  })

  test('finds the item only among those of its domain, and no item by a made-up id', async () => {
    const id = await bringTo(city, 'drafted')
    const by = city.reviewer
    expect((await ask({ id, by, domain: 'budget' })).status).toBe(404)
    expect((await ask({ id: 'x', by })).status).toBe(404)
    expect((await ask({ id: '01890000-0000-7000-8000-000000000001', by })).status).toBe(404)
  })
})

describe('what a comparison tells', () => {
  test('of personal data, is only that it has changed, also to whoever typed it', async () => {
    const numbers = ['62280119800101001X', '622801197505050029']
    const domain = 'market-credit'
    const id = await draft(domain, { representativeNumber: numbers[0] })
    await save(id, { representativeNumber: numbers[0], title: '另一个标题' })
    const by = city.editor
    const untouched = await compare({ id, by, domain })
    expect(Object.keys(told(untouched))).toEqual(['标题'])
    await save(id, { representativeNumber: numbers[1] })
    const response = await ask({ id, by, domain, query: '?from=revision:2' })
    const body = await response.text()
    expect(told(JSON.parse(body) as Comparison)).toEqual({
      '法定代表人（负责人、经营者）证件号码': 'hidden',
    })
    for (const part of [...numbers, '0101001X', 'sealed:', '6228', '*']) {
      expect(body).not.toContain(part)
    }
  })

  test('names units, columns and files instead of their ids', async () => {
    const [red, blue] = [await attach(city, 'red'), await attach(city, 'blue')]
    const id = await bringTo(city, 'drafted', { attachments: [red.id] })
    const parent = await city.build('columns', { segment: unique('column'), name: '环境保护' })
    const column = await city.build('columns', {
      ...{ segment: unique('column'), name: '饮用水', parent },
    })
    await save(id, { column, attachments: [red.id, blue.id] })
    expect(told(await compare({ id }))).toEqual({
      主栏目: ['水质监测', '环境保护 / 饮用水'],
      附件: [
        ['kept', '采样现场'],
        ['inserted', '采样现场'],
      ],
    })
  })

  test('names no item that the person may not read', async () => {
    const unit = await city.build('organisations', buildUnit())
    const editor = await city.appoint([{ role: 'editor', unit }])
    const ours = await draft('policy-document', { title: '关于节约用水的通知' })
    const theirs = await draft('policy-document', { title: '尚未公开的决定' }, { unit, editor })
    const domain = 'interpretation'
    const id = await draft(domain, { document: [ours] })
    await save(id, { document: [theirs] })
    expect(told(await compare({ id, domain }))).toEqual({
      解读的文件: [
        ['deleted', '关于节约用水的通知'],
        ['inserted', '（您无权查看的信息）'],
      ],
    })
  })

  test('of rich text, goes block by block and word by word', async () => {
    const domain = 'policy-document'
    const id = await draft(domain, { body: richTextOf('一、范围。\n二、时限为20个工作日。') })
    await save(id, { body: richTextOf('一、范围。\n二、时限为7个工作日。\n三、附则。') })
    expect(told(await compare({ id, domain }))).toEqual({
      正文: ['一、范围。', '二、时限为[-20-]{+7+}个工作日。', '{+三、附则。+}'],
    })
  })
})
