import { describe, expect, test } from '@jest/globals'
import { domains } from '../../../plugins/domains/index.ts'
import { exportColumns, type ExportNames } from '../../../src/derive/exportFile.ts'
import { present } from '../../../src/derive/present.ts'
import { buildSurvey, COLUMN_ID, LOOKUPS, PLAN_ID, wellSurvey } from './wellSurvey.ts'

const NAMES: ExportNames = {
  column: (id) => (id === COLUMN_ID ? '水务/机井' : undefined),
  item: (id) => (id === PLAN_ID ? 'QY/2018-00001 规划' : undefined),
  publicUrl: 'https://public.example',
}

const rowOf = (overrides: Record<string, unknown> = {}) => {
  const { card } = present(wellSurvey, buildSurvey(overrides), LOOKUPS)
  return Object.fromEntries(
    exportColumns(wellSurvey).map(({ key, heading, cell }) => [heading, cell(card[key], NAMES)]),
  )
}

describe('a row of an exported file', () => {
  test('has each kind of value as people read it, or as a spreadsheet reckons with it', () => {
    expect(rowOf()).toMatchObject({
      主栏目: '水务/机井',
      发文机关: '庆阳市水务局',
      管护人: '张*',
      管护人为自然人: '是',
      普查日期: new Date('2018-05-07T00:00:00Z'),
      成井年份: 1996,
      '投资（万元）': 1234.5,
      井深: '180 m',
      '受益户数（户）': 86,
      用途: '饮用',
      井壁: '砖；铸铁',
      相关栏目: '水务/机井',
      所依据的规划: 'QY/2018-00001 规划',
      批文: '庆政办发〔2018〕18号',
    })
    expect(String(rowOf().照片)).toMatch(/^https:\/\/public\.example\/files\/[0-9a-f]{64}\//)
  })

  test('keeps amounts exact that are too long to be reckoned with, and leaves empty what is', () => {
    expect(rowOf({ cost: '12345678901234567.89' })['投资（万元）']).toBe('12345678901234567.89')
    expect(rowOf({ cost: undefined })['投资（万元）']).toBeNull()
  })

  test('has no column for what is internal, private, or fits into no cell', () => {
    const keys = exportColumns(wellSurvey).map(({ key }) => key)
    for (const key of ['witness', 'keeperNumber', 'report', 'strata']) {
      expect(keys).not.toContain(key)
    }
  })
})

test('the headings of every domain differ from one another', () => {
  for (const domain of [undefined, ...domains]) {
    const headings = exportColumns(domain).map(({ heading }) => heading)
    expect([domain?.slug, new Set(headings).size]).toEqual([domain?.slug, headings.length])
  }
})
