import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { waterQuality } from '../../plugins/domains/water-quality/domain.ts'
import { carryOnImports } from '../../src/actions/imports/carryOnImports.ts'
import { perform } from '../../src/actions/perform.ts'
import type { ShownImport } from '../../src/collections/imports/describeImport.ts'
import type { RowsAnswer } from '../../src/collections/imports/listRows.ts'
import { spreadsheetTemplate } from '../../src/derive/spreadsheet.ts'
import { AS_THEY_ARE } from '../../src/derive/spreadsheet/names.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { fieldsOf } from '../../src/domain/issuesOf.ts'
import type { Outcome } from '../../src/domain/imports.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { buildSample, foundTestCity, unique, type City } from './city.ts'
import { endProcess, startProcess } from './workers.ts'

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

const filled = (items: readonly Values[]) => spreadsheetTemplate(waterQuality, BY_ID, items)

/** Samples that nothing else in the run has. */
const samples = (count: number, overrides: (at: number) => Values = () => ({})) => {
  const place = unique('处')
  return Array.from({ length: count }, (_, at) =>
    buildSample(city, {
      ...{ column: records, title: `${place} ${at + 1}`, samplingPoint: `${place} ${at + 1}` },
      ...overrides(at),
    }),
  )
}

const ask = async <Answer>(method: string, path: string, body?: unknown, by = city.editor) => {
  const response = await askingAs(city, by)(method, path, body)
  const said = (await response.json()) as Answer & Declined
  const [error] = said.errors ?? []
  const words = error?.data?.errors?.map(({ message }) => message) ?? [error?.message]
  return { status: response.status, said, words }
}

interface Declined {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

const send = (file: Uint8Array | string, name = '记录.xlsx', by: Person = city.editor) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ domain: 'water-quality' }))
  form.append('file', new File([Buffer.from(file)], name))
  return ask<ShownImport>('POST', '/imports', form, by)
}

/** Brings a file and has the worker check it. */
const check = async (file: Uint8Array | string, name?: string): Promise<ShownImport> => {
  const { status, said, words } = await send(file, name)
  if (status !== 201) throw new Error(words.join('；'))
  await carryOnImports(city.payload)
  return look(said.id)
}

const look = async (id: string) => (await ask<ShownImport>('GET', `/imports/${id}`)).said

const act = (id: string, word: string, body: unknown = {}) =>
  ask<ShownImport>('POST', `/imports/${id}/acts/${word}`, body)

/** Has everything entered that was checked. */
const enter = async ({ id }: ShownImport) => {
  await act(id, 'start')
  await carryOnImports(city.payload)
  return look(id)
}

const countsOf = ({ counts }: ShownImport) =>
  Object.fromEntries(counts.flatMap(({ outcome, count }) => (count > 0 ? [[outcome, count]] : [])))

const rowsOf = async ({ id }: ShownImport, outcome: Outcome) =>
  (await ask<RowsAnswer>('GET', `/imports/${id}/rows?outcome=${outcome}`)).said.rows

const entriesOf = async (imported: ShownImport) => {
  const { rows } = await city.owner.query<{ id: string }>(
    `select entry as id from editorial.import_rows
     where import = $1 and revision is not null order by "row"`,
    [imported.id],
  )
  return rows.map(({ id }) => id)
}

const valuesOf = async (id: string): Promise<Values> =>
  (await ask<Values>('GET', `/water-quality/${id}?depth=0`)).said

const bringOut = async (id: string) => {
  const { payload, editor, reviewer, releaser } = city
  const subjects = [id]
  await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
  await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
  await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
}

describe('a filled-in template', () => {
  test('is checked first, then entered as one case, each row as it says, tables too', async () => {
    const sent = samples(3)
    const checked = await check(await filled(sent))
    expect(checked).toMatchObject({ state: 'checked', dealt: 4, total: 4 })
    expect(countsOf(checked)).toEqual({ new: 3, none: 1 })
    expect(await entriesOf(checked)).toEqual([])

    const done = await enter(checked)
    expect(done).toMatchObject({ state: 'done', cases: [{ kind: 'new', items: 3 }] })
    const ids = await entriesOf(done)
    for (const [at, id] of ids.entries()) {
      const kept = await valuesOf(id)
      const keys = Object.keys(fieldsOf(waterQuality)).filter((key) => sent[at]?.[key])
      expect(Object.fromEntries(keys.map((key) => [key, kept[key]]))).toEqual(
        Object.fromEntries(keys.map((key) => [key, sent[at]?.[key]])),
      )
    }
    await bringOut(String(ids[0]))
    const { rows } = await city.owner.query(
      'select count(*)::integer as count from published.items where id = any ($1)',
      [ids],
    )
    expect(rows).toEqual([{ count: 3 }])
  })

  test('changes nothing when it comes twice', async () => {
    const file = await filled(samples(3))
    await enter(await check(file))
    const again = await check(file)
    expect(countsOf(again)).toEqual({ same: 3, none: 1 })
    const done = await enter(again)
    expect([done.state, await entriesOf(done)]).toEqual(['done', []])
  })

  test('tells of each row that is not entered why, and gives them back to be put right', async () => {
    const sent = samples(4, (at) => (at === 1 ? { sampledOn: '昨天' } : {}))
    const file = await filled([...sent.slice(0, 3), { ...sent[2] }, { ...sent[3], title: '' }])
    const checked = await check(file)
    expect(countsOf(checked)).toEqual({ new: 2, refused: 3, none: 1 })
    const refused = await rowsOf(checked, 'refused')
    expect(refused.map(({ row, reasons }) => [row, reasons[0]])).toEqual([
      [4, expect.stringMatching(/^[A-Z]+ 列：采样日期：应为日期/)],
      [6, '与第 5 行是同一条信息'],
      [7, expect.stringMatching(/^A 列：请填写标题$/)],
    ])
    const ask = askingAs(city, city.editor)
    const sheet = await ask('GET', `/imports/${checked.id}/refused.xlsx`)
    const [own] = (await readXlsx(new Uint8Array(await sheet.arrayBuffer()))).sheets
    expect(own?.rows.map((row) => row.slice(-2))).toEqual([
      ['原因', '原表行号'],
      [expect.stringContaining('应为日期'), 4],
      ['与第 5 行是同一条信息', 6],
      ['A 列：请填写标题', 7],
    ])
  })

  test('says which rows of a table belong to nothing', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '水质监测信息',
          rows: [
            ['标题', '采样点'],
            ['一', '水厂'],
          ],
        },
        {
          name: '监测指标',
          rows: [
            ['所属：采样点', '指标'],
            ['别处', '总硬度'],
          ],
        },
      ],
    })
    expect((await rowsOf(await check(file), 'refused')).at(-1)).toMatchObject({
      sheet: '监测指标',
      row: 2,
      reasons: ['没有找到它属于哪一条信息'],
    })
  })
})

describe('a table of another system', () => {
  /** Headings of an office: a title, a unit, names that are nearly ours. */
  const table = (rows: readonly (readonly unknown[])[]) =>
    writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['2018年水质监测情况表'],
            ['序号', '标题', '采样地点', '采样日期', '监测类型', '供水单位', '是否达标 '],
            ...rows,
            ['合计', null, null, null, null, null, null],
          ] as never,
          merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 6 }],
        },
      ],
    })

  test('is read with its heading found, and what it lacks is said once for all', async () => {
    const place = unique('村')
    const file = await table([[1, `${place}水井`, place, 43132, '水源地', '供水站', '是']])
    const opened = await check(file, '监测.xlsx')
    expect(opened).toMatchObject({ headingRow: 2, state: 'checked' })
    expect(opened.columns.map(({ field }) => field)).toEqual([
      null,
      'title',
      'samplingPoint',
      'sampledOn',
      'sampleType',
      'supplier',
      'compliant',
    ])
    expect(countsOf(opened)).toEqual({ refused: 1, none: 1 })
    const fills = {
      ...opened.fills,
      ...{ column: records, summary: '水质', formationDate: '{采样日期}', county: '621026' },
      ...{ waterBody: 'ground', reportingPeriod: '2018-Q1', standard: 'ground1993' },
      ...{ laboratory: '庆阳市环境监测站', indicatorCount: '23' },
    }
    await act(opened.id, 'map', { fills })
    await carryOnImports(city.payload)
    const done = await enter(await look(opened.id))
    expect(countsOf(done)).toEqual({ new: 1, none: 1 })
    expect(await valuesOf(String((await entriesOf(done))[0]))).toMatchObject({
      ...{ samplingPoint: place, sampledOn: '2018-02-01', formationDate: '2018-02-01' },
      ...{ responsibleUnit: city.unit, attribute: 'proactive', article20: '13', compliant: true },
    })
  })

  test('is checked anew when a person says what a column holds', async () => {
    const opened = await check(await table([[1, '甲', '乙', '2018-05-08', '水源地', '丙', '是']]))
    const columns = opened.columns.map(({ field }) => (field === 'samplingPoint' ? null : field))
    const { said } = await act(opened.id, 'map', { columns })
    expect(said.columns[2]?.field).toBeNull()
    const [row] = await rowsOf(opened, 'refused')
    expect(row?.reasons).toContain('请填写采样点')
    const twice = await act(opened.id, 'map', { columns: columns.map(() => 'title') })
    expect(twice.words).toEqual(['“标题”只能由一列提供'])
  })
})

describe('an import', () => {
  test('of a file that says otherwise changes drafts where they are, and opens an amendment of what is public', async () => {
    const sent = samples(2)
    const [draft] = await entriesOf(await enter(await check(await filled(sent.slice(0, 1)))))
    const [live] = await entriesOf(await enter(await check(await filled(sent.slice(1)))))
    await bringOut(String(live))
    const other = await check(await filled(sent.map((one) => ({ ...one, laboratory: '省站' }))))
    expect(countsOf(other)).toEqual({ change: 2, none: 1 })
    const done = await enter(other)
    expect(done.cases).toMatchObject([{ kind: 'change', item: live, items: 1 }])
    expect((await valuesOf(String(draft))).laboratory).toBe('省站')
    await bringOut(String(live))
    const { rows } = await city.owner.query(
      "select no, (body -> 'laboratory') as said from editorial.editions where entry = $1 order by no",
      [live],
    )
    expect(rows.map(({ no }) => no as number)).toEqual([1, 2])
  })

  test('is undone as one until something of it is published', async () => {
    const sent = samples(3)
    const before = await enter(await check(await filled(sent.slice(0, 1))))
    const [changed = ''] = await entriesOf(before)
    const done = await enter(
      await check(await filled(sent.map((one) => ({ ...one, laboratory: '省站' })))),
    )
    expect(countsOf(done)).toEqual({ change: 1, new: 2, none: 1 })
    const undone = await act(done.id, 'undo')
    expect([undone.status, undone.said.state]).toEqual([200, 'undone'])
    expect((await valuesOf(changed)).laboratory).toBe('庆阳市环境监测站')
    const { rows } = await city.owner.query(
      `select publication_state as state, stage, (
         select count(*)::integer from public.water_quality copy where copy.id = entries.id) as copies
       from public.entries where id = any ($1) and id <> $2`,
      [await entriesOf(done), changed],
    )
    expect(rows).toEqual(Array(2).fill({ state: 'discarded', stage: null, copies: 0 }))
    expect(countsOf(await check(await filled(sent)))).toEqual({ same: 1, new: 2, none: 1 })
  })

  test('of which something is published is not undone', async () => {
    const done = await enter(await check(await filled(samples(2))))
    await bringOut(String((await entriesOf(done))[0]))
    expect((await act(done.id, 'undo')).words).toEqual(['其中 2 条已经发布，不能再整批撤销'])
  })

  test('is nothing for those who do not write, and nobody else sees it', async () => {
    const file = await filled(samples(1))
    expect((await send(file, 'a.xlsx', city.reviewer)).status).toBe(403)
    const { id } = await check(file)
    const other = await city.appoint([{ role: 'editor', unit: city.unit }])
    expect((await ask('GET', `/imports/${id}`, undefined, other)).status).toBe(404)
    expect((await ask('POST', `/imports/${id}/acts/start`, {}, other)).status).toBe(403)
  })
})

describe('an import under way', () => {
  const until = async (isSo: () => Promise<boolean>) => {
    for (let left = 2400; !(await isSo()); left -= 1) {
      if (left === 0) throw new Error('it did not come about')
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  test('goes on where it was when its worker is killed, and loses and doubles nothing', async () => {
    const opened = await check(JSON.stringify(samples(1500)), '记录.json')
    expect(countsOf(opened)).toEqual({ new: 1500 })
    await act(opened.id, 'start')
    const worker = await startProcess(city, 'src/server/worker.ts')
    await until(async () => (await look(opened.id)).dealt >= 1000)
    await endProcess(worker, 'SIGKILL')
    const cut = await look(opened.id)
    expect([cut.state, cut.dealt < 1500]).toEqual(['running', true])
    expect((await entriesOf(cut)).length).toBe(cut.dealt)
    const stopped = await act(opened.id, 'stop')
    expect(stopped.said.state).toBe('stopped')
    await carryOnImports(city.payload)
    expect((await look(opened.id)).dealt).toBe(cut.dealt)

    const done = await enter(opened)
    expect(done).toMatchObject({ state: 'done', dealt: 1500, cases: [{ items: 1500 }] })
    const ids = await entriesOf(done)
    expect(new Set(ids).size).toBe(1500)
    const { rows } = await city.owner.query(
      `select count(*)::integer as items, count(distinct identity)::integer as different
       from editorial.identities where entry in (
         select id from public.entries where title like $1)`,
      [`${String((await valuesOf(String(ids[0]))).samplingPoint).split(' ')[0]} %`],
    )
    expect(rows).toEqual([{ items: 1500, different: 1500 }])
  })
})

describe('a file that cannot be read', () => {
  const countImports = async () => {
    const { rows } = await city.owner.query(
      'select count(*)::integer as count from editorial.imports',
    )
    return rows[0] as unknown
  }

  test.each([
    ['is no table', 'a.docx', '甲乙', '文件“a.docx”：不是可以导入的表格'],
    ['was cut off', 'b.xlsx', 'PK', '文件“b.xlsx”：不完整或者已经损坏'],
    [
      'has a record that is none',
      'c.json',
      '[{"标题":"甲"},"乙"]',
      '文件“c.json”第 3 行：不是一条记录',
    ],
  ])('because it %s leaves nothing and says so', async (_, name, text, words) => {
    const before = await countImports()
    expect((await send(text, name)).words).toEqual([expect.stringContaining(words)])
    expect(await countImports()).toEqual(before)
  })
})
