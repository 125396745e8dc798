import { describe, expect, test } from '@jest/globals'
import { readXlsx, writeXlsx, type Sheet } from 'hucre/xlsx'

import { spreadsheetTemplate, templateName } from '../../../src/derive/spreadsheet.ts'
import { AS_THEY_ARE, namingOf } from '../../../src/derive/spreadsheet/names.ts'
import { inCell } from '../../../src/derive/spreadsheet/perKind.ts'
import type { Field, Values } from '../../../src/domain/fields/index.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'
import { buildSurvey, COLUMN_ID, PLAN_ID, UNIT_ID, wellSurvey } from '../derive/wellSurvey.ts'
import { readBack } from './readBack.ts'
import { told } from './told.ts'

const NAMES = { organisation: AS_THEY_ARE, column: AS_THEY_ARE, item: AS_THEY_ARE }

/** What can stand in a cell; files are uploaded. */
const enterable = (domain: (typeof told)[number]['domain'], values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key]) => {
      const field = fieldsOf(domain)[key]
      return field && (field.kind === 'table' || inCell(field))
    }),
  )

describe.each(told)('the template of $slug', ({ domain, good }) => {
  const file = spreadsheetTemplate(domain, NAMES, good)

  test('gives back every value that is written into it as text', async () => {
    const items = await readBack(await file, domain, NAMES)
    expect(items.map(({ values }) => values)).toEqual(good.map((one) => enterable(domain, one)))
  })

  test('has a column for every field, internal ones too, and a note on each', async () => {
    const [own] = (await readXlsx(await file)).sheets
    const header = (own?.rows[0] ?? []).map(String)
    for (const field of Object.values<Field>(fieldsOf(domain)).filter(inCell)) {
      expect(header.some((heading) => heading.startsWith(field.label))).toBe(true)
    }
    header.forEach((_, at) => expect(own?.cells?.get(`0,${at}`)?.comment?.text).toBeTruthy())
  })
})

describe('a template', () => {
  const names = {
    organisation: namingOf([{ id: UNIT_ID, code: 'water-bureau', name: '庆阳市水务局' }]),
    column: namingOf([{ id: COLUMN_ID, code: 'water/wells', name: '机井' }]),
    item: namingOf([{ id: PLAN_ID, code: 'QY/2018-00001', name: '水利规划' }]),
  }
  const survey = buildSurvey()
  const read = async (rows?: Values[]) =>
    (await readXlsx(await spreadsheetTemplate(wellSurvey, names, rows), { readStyles: true }))
      .sheets
  const sheet = async (name: string, rows?: Values[]): Promise<Sheet> => {
    const found = (await read(rows)).find((each) => each.name === name)
    if (!found) throw new Error(`no sheet ${name}`)
    return found
  }

  test('is named in Chinese', () => {
    expect(templateName(wellSurvey)).toBe('机井普查填报模板.xlsx')
  })

  test('has a sheet for the items, one for each table, a guide, and its lists out of sight', async () => {
    const sheets = await read()
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['机井普查', false],
      ['地层', false],
      ['填写说明', false],
      ['选项', true],
    ])
  })

  test('marks what is required, freezes the header and keeps codes and days as text', async () => {
    const own = await sheet('机井普查')
    const header = own.rows[0] ?? []
    expect(header[0]).toBe('标题 *')
    expect(own.freezePane).toEqual({ rows: 1 })
    const day = header.indexOf('普查日期')
    expect(own.cells?.get(`300,${day}`)?.style?.numFmt).toBe('@')
    const cost = header.indexOf('投资')
    expect(own.cells?.get(`300,${cost}`)?.style?.numFmt).toBe('0.00')
  })

  test('offers options in the cell, long lists from the hidden sheet', async () => {
    const own = await sheet('机井普查')
    const ruleOf = (heading: string) => {
      const letter = columnLetter((own.rows[0] ?? []).indexOf(heading))
      return own.dataValidations?.find(({ range }) => range === `${letter}2:${letter}500`)
    }
    expect(ruleOf('用途')).toMatchObject({ type: 'list', values: ['其他', '饮用', '灌溉'] })
    expect(ruleOf('水务分类')?.formula1).toMatch(/^'选项'!\$[A-Z]\$1:\$[A-Z]\$\d+$/)
    expect(ruleOf('普查单位')).toMatchObject({ errorStyle: 'warning' })
    expect(ruleOf('受益户数')).toMatchObject({ type: 'whole', operator: 'between' })
  })

  test('names units, columns and items as the city does, and understands code or name alone', async () => {
    const own = await sheet('机井普查', [survey])
    const at = (own.rows[0] ?? []).indexOf('普查单位')
    expect(own.rows[2]?.[at]).toBe('庆阳市水务局（water-bureau）')
    const { meant } = names.organisation
    expect(['庆阳市水务局', 'water-bureau', '庆阳市水务局(water-bureau)'].map(meant)).toEqual([
      UNIT_ID,
      UNIT_ID,
      UNIT_ID,
    ])
    expect(meant('财政局')).toBeUndefined()
  })

  test('says in each row of a table which item it belongs to', async () => {
    const strata = await sheet('地层', [survey])
    expect(strata.rows[0]?.slice(0, 2)).toEqual(['所属：标题 *', '岩性'])
    expect(strata.rows.slice(2, 4).map((row) => row.slice(0, 2))).toEqual([
      [survey.title, '黄土'],
      [survey.title, '砂岩'],
    ])
  })

  test('gives back every kind of value, whatever the order of its rows', async () => {
    const other = buildSurvey({ title: '另一眼机井', strata: [{ name: '红土' }] })
    const file = await spreadsheetTemplate(wellSurvey, names, [survey, other])
    const items = await readBack(file, wellSurvey, names)
    expect(items.map(({ values }) => values)).toEqual(
      [survey, other].map((one) => enterable(wellSurvey, one)),
    )
  })

  test('has nothing to read before it is filled in', async () => {
    const file = await spreadsheetTemplate(wellSurvey, names)
    expect(await readBack(file, wellSurvey, names)).toEqual([])
    const reformed = { ...names, organisation: namingOf([]), column: namingOf([]) }
    expect(await readBack(file, wellSurvey, reformed)).toEqual([])
  })

  test('is read by its headings, and what the spreadsheet made of a value is undone', async () => {
    const rows = [
      ['井深', '标题 *', '普查日期', '含水', '投资', '自己加的列'],
      [180, '东井', new Date('2018-05-07T00:00:00Z'), true, 0.1 + 0.2, '随便'],
      [null, '西井', '2018年5月8日', null, '一千', null],
    ]
    const file = await writeXlsx({ sheets: [{ name: '机井普查', rows }] })
    const items = await readBack(file, wellSurvey, names)
    expect(items).toEqual([
      { row: 2, values: { depth: '180', title: '东井', surveyedOn: '2018-05-07', cost: '0.30' } },
      { row: 3, values: { title: '西井', surveyedOn: '2018-05-08', cost: '一千' } },
    ])
  })

  test('explains every column in its guide', async () => {
    const guide = await sheet('填写说明')
    const text = guide.rows.map((row) => row.join(' ')).join('\n')
    expect(text).toContain('机井普查 管护人身份证号码 证件号码')
    expect(text).toContain('不公开')
    expect(text).toContain('饮用、灌溉')
  })
})

const columnLetter = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : columnLetter(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26))
