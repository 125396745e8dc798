import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareTables } from '../../../../src/domain/compare/compareTables.ts'
import {
  count,
  flag,
  money,
  table,
  text,
  type FieldOf,
} from '../../../../src/domain/fields/index.ts'
import { marked, rowsOf } from './sides.ts'

const readings = table('监测指标', {
  name: text('指标'),
  limit: text('限值'),
  value: text('检测值'),
  met: flag('达标'),
}) as FieldOf<'table'>

const budget = table(
  '支出表',
  { code: text('科目编码'), name: text('科目名称'), amount: money('金额') },
  { down: { by: 'code', of: ['amount'] } },
) as FieldOf<'table'>

const told = (before: unknown, after: unknown, field: FieldOf<'table'>) =>
  compareTables(before, after, field).rows.map(({ change, before, after, cells }) => [
    change,
    before ?? 0,
    after ?? 0,
    cells.map(marked).join(' | '),
  ])

const READINGS = [
  { name: '总硬度', limit: '450', value: '521', met: false },
  { name: '氯化物', limit: '250', value: '118', met: true },
  { name: '氨氮', limit: '0.5', value: '0.12', met: true },
]

describe('two states of a table', () => {
  test('give back the earlier and the later one, whatever their rows are', () => {
    const row = fc.record(
      {
        code: fc.constantFrom('201', '20101', '2010101', '202'),
        name: fc.constantFrom('行政运行', '其他支出', '机关服务'),
        amount: fc.constantFrom('1.00', '20.00', '300.00'),
      },
      { requiredKeys: [] },
    )
    const rows = fc.array(row, { maxLength: 12 })
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (before, after, isSummed) => {
        const field = isSummed ? budget : ({ ...budget, down: undefined } as FieldOf<'table'>)
        const grid = compareTables(before, after, field)
        const itself = (of: unknown) => rowsOf(compareTables(of, of, field), 'after')
        expect(rowsOf(grid, 'before')).toEqual(itself(before))
        expect(rowsOf(grid, 'after')).toEqual(itself(after))
        const same = compareTables(after, structuredClone(after), field)
        expect(same.rows.every(({ change }) => change === 'kept')).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('are printed as their columns are, and a changed figure is one change', () => {
    const after = READINGS.with(0, { ...READINGS[0]!, value: '438', met: true })
    expect(told(READINGS, after, readings)).toEqual([
      ['changed', 1, 1, '总硬度 | 450 | [-521-]{+438+} | [-否-]{+是+}'],
      ['kept', 2, 2, '氯化物 | 250 | 118 | 是'],
      ['kept', 3, 3, '氨氮 | 0.5 | 0.12 | 是'],
    ])
  })

  test('show a row that came in between and one that went, and no other', () => {
    const added = { name: '总磷', limit: '0.2', value: '0.05', met: true }
    const after = [READINGS[0], added, READINGS[2]]
    expect(told(READINGS, after, readings).map(([change, b, a]) => [change, b, a])).toEqual([
      ['kept', 1, 1],
      ['deleted', 2, 0],
      ['inserted', 0, 2],
      ['kept', 3, 3],
    ])
  })

  const row = (code: string, name: string, amount: string) => ({ code, name, amount })

  test('know a row by its code, though all else about it has changed', () => {
    const before = [row('201', '一般公共服务支出', '5.00'), row('205', '教育支出', '8.00')]
    const after = [row('201', '一般公共服务', '6.00'), row('205', '教育支出', '8.00')]
    expect(told(before, after, budget)[0]).toEqual([
      'changed',
      1,
      1,
      '201 | 一般公共服务[-支出-] | [-5.00万元-]{+6.00万元+}',
    ])
  })

  test('show a row that was moved where it stands now', () => {
    const before = [row('201', '甲', '1.00'), row('202', '乙', '2.00'), row('203', '丙', '3.00')]
    const after = [before[2], before[0], before[1]]
    const { rows } = compareTables(before, after, budget)
    expect(rows.map(({ change, before, after, moved }) => [change, before, after, moved])).toEqual([
      ['changed', 3, 1, true],
      ['kept', 1, 2, undefined],
      ['kept', 2, 3, undefined],
    ])
  })

  test('keep rows of one code apart', () => {
    const before = [row('201', '甲', '1.00'), row('201', '乙', '2.00')]
    const after = [row('201', '甲', '1.00'), row('201', '乙', '2.50')]
    expect(told(before, after, budget).map(([change]) => change)).toEqual(['kept', 'changed'])
  })

  test('of thousands of rows that have all changed are compared all the same', () => {
    const field = table('表', { name: text('名称'), a: count('甲'), b: count('乙') })
    const rows = (offset: number) =>
      Array.from({ length: 3000 }, (_, at) => ({ name: `第${at}户`, a: at, b: at + offset }))
    const grid = compareTables(rows(0), rows(1), field as FieldOf<'table'>)
    expect(
      new Set(grid.rows.map(({ change, before, after }) => [change, before === after].join())),
    ).toEqual(new Set(['changed,true']))
  })
})
