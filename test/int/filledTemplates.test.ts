import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { waterQuality } from '../../plugins/domains/water-quality/domain.ts'
import { spreadsheetTemplate } from '../../src/derive/spreadsheet.ts'
import { AS_THEY_ARE } from '../../src/derive/spreadsheet/names.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { fieldsOf } from '../../src/domain/issuesOf.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
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

const BY_ID = { organisation: AS_THEY_ARE, column: AS_THEY_ARE, item: AS_THEY_ARE }

/** A template of the domain with these items filled in, from its third row on. */
const filled = (items: readonly Values[]) => spreadsheetTemplate(waterQuality, BY_ID, items)

const samples = (count: number, overrides: (at: number) => Values = () => ({})) =>
  Array.from({ length: count }, (_, at) =>
    buildSample(city, {
      ...{ column: records, title: `第 ${at + 1} 个采样点`, samplingPoint: `第 ${at + 1} 处` },
      ...overrides(at),
    }),
  )

const send = async (file: Uint8Array | undefined, by: Person = city.editor) => {
  const form = new FormData()
  form.append('_payload', '{}')
  if (file) form.append('file', new File([Buffer.from(file)], '填好的.xlsx'))
  const response = await askingAs(city, by)('POST', '/water-quality/batch', form)
  const body = (await response.json()) as {
    ids?: string[]
    errors?: { message: string; data?: { errors?: { message: string }[] } }[]
  }
  const [error] = body.errors ?? []
  const said = error?.data?.errors?.map(({ message }) => message) ?? [error?.message]
  return { status: response.status, ids: body.ids ?? [], said }
}

const countItems = async () => {
  const { rows } = await city.owner.query<{ count: number }>(
    'select count(*)::integer as count from public.entries',
  )
  return rows[0]?.count
}

describe('a template that was filled in', () => {
  test('becomes a case, and each of its rows an item that says the same', async () => {
    const sent = samples(3)
    const { status, ids } = await send(await filled(sent))
    expect([status, ids.length]).toEqual([201, 3])
    const { rows } = await city.owner.query(
      `select case_id, count(*)::integer as items from editorial.case_entries
       where open and entry = any ($1) group by case_id`,
      [ids],
    )
    expect(rows).toMatchObject([{ items: 3 }])
    const ask = askingAs(city, city.editor)
    for (const [at, id] of ids.entries()) {
      const kept = (await (await ask('GET', `/water-quality/${id}?depth=0`)).json()) as Values
      const keys = Object.keys(fieldsOf(waterQuality)).filter((key) => sent[at]?.[key])
      expect(Object.fromEntries(keys.map((key) => [key, kept[key]]))).toEqual(
        Object.fromEntries(keys.map((key) => [key, sent[at]?.[key]])),
      )
    }
    const state = (await (await ask('GET', `/water-quality/${ids[0]}/case`)).json()) as Values
    expect(state).toMatchObject({
      companions: 2,
      together: [{ id: ids[0] }],
      history: [{ label: '批量起草' }],
    })
  })

  test('is not kept when something in it is wrong, and the row of the sheet is told', async () => {
    const before = await countItems()
    const wrong = samples(3, (at) => (at === 1 ? { title: '', responsibleUnit: '无此单位' } : {}))
    const { status, said } = await send(await filled(wrong))
    expect(status).toBe(400)
    expect(said.length).toBeGreaterThan(1)
    for (const words of said) expect(words).toMatch(/^第 4 行：/)
    expect(await countItems()).toBe(before)
  })

  test('says which rows of a table belong to nothing', async () => {
    const file = await writeXlsx({
      sheets: [
        { name: '水质监测信息', rows: [['标题'], ['一']] },
        {
          name: '监测指标',
          rows: [
            ['所属：采样点', '指标'],
            ['别处', '总硬度'],
          ],
        },
      ],
    })
    expect((await send(file)).said).toEqual(['工作表“监测指标”第 2 行：没有找到它属于哪一条信息'])
  })

  test.each([
    ['is no spreadsheet', Buffer.from('甲,乙'), '文件无法识别'],
    ['did not come', undefined, '请选择填好的模板'],
  ])('is asked for again when it %s', async (_, file, words) => {
    expect((await send(file)).said).toEqual([expect.stringContaining(words)])
  })

  test('without a row is no batch', async () => {
    expect((await send(await filled([]))).said).toEqual(['没有要起草的信息'])
  })

  test('is nothing for those who do not write', async () => {
    expect((await send(await filled(samples(1)), city.reviewer)).status).toBe(403)
  })

  test('stays in one column, and out of those whose documents come with their interpretation', async () => {
    const apart = samples(2, (at) => (at === 1 ? { column: city.column } : {}))
    expect((await send(await filled(apart))).said[0]).toContain('主栏目应当相同')
    const policies = await city.build('columns', {
      segment: unique('policies'),
      name: '政府文件',
      chain: 'policy',
    })
    const alone = samples(2, () => ({ column: policies }))
    expect((await send(await filled(alone))).said[0]).toContain('逐件起草')
  })
})
