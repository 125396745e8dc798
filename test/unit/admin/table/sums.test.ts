import { describe, expect, test } from '@jest/globals'
import { declaredSums, withSums } from '../../../../src/admin/table/declaredSums.ts'
import { totals } from '../../../../src/admin/table/totals.ts'
import { count, money, table, text } from '../../../../src/domain/fields/index.ts'
import { KINDS } from '../../../../src/domain/kinds/index.ts'

const budget = table(
  '支出预算表',
  {
    code: text('科目编码'),
    basic: money('基本支出'),
    project: money('项目支出'),
    total: money('合计'),
    people: count('人数', { unit: '人' }),
  },
  { across: { total: ['basic', 'project'] }, down: { by: 'code', of: ['total'] } },
)

const rows = [
  { code: '201' },
  { code: '20101', basic: '1.00', project: '2.00', people: 3 },
  { code: '20102', basic: '10.00', total: '99.00', people: 4 },
]

describe('the sums that a table declares', () => {
  test('are known while their own cells are still empty', () => {
    const known = declaredSums(rows, budget).map(({ row, column, sum, holds }) => [
      row,
      column,
      sum,
      holds,
    ])
    expect(known).toEqual([
      [1, 'total', '3.00', false],
      [2, 'total', '10.00', false],
      [0, 'total', '99.00', false],
    ])
  })

  test('are filled in from the inside out, until the table itself finds nothing wrong', () => {
    const summed = withSums(rows, budget)
    expect(summed.map(({ total }) => total)).toEqual(['13.00', '3.00', '10.00'])
    expect(KINDS.table.check(summed, budget)).toEqual([])
  })

  test('say nothing of parts that are no amounts', () => {
    expect(declaredSums([{ basic: '很多', project: '1.00' }], budget)).toEqual([])
  })

  test('are no reason to change a table in which they hold', () => {
    const summed = withSums(rows, budget)
    expect(withSums(summed, budget)).toEqual(summed)
  })
})

describe('the line under a table', () => {
  test('adds up the top level of codes, and plain columns row by row', () => {
    const found = totals(withSums(rows, budget), budget)
    expect(found.find(({ column }) => column === 'total')?.words).toBe('13.00万元')
    expect(found.find(({ column }) => column === 'people')?.words).toBe('7人')
  })

  test('takes an empty cell of a table of codes for nothing', () => {
    const found = totals([{ code: '201', total: '5.00' }, { code: '208' }], budget)
    expect(found.find(({ column }) => column === 'total')?.words).toBe('5.00万元')
  })

  test('does not pretend when a cell holds no amount', () => {
    const found = totals([{ basic: '很多' }], budget)
    expect(found.find(({ column }) => column === 'basic')?.words).toBeUndefined()
  })
})
