import { describe, expect, test } from '@jest/globals'

import { money, table, text } from '../../../src/domain/fields/index.ts'
import { KINDS, topLevelSum } from '../../../src/domain/kinds/index.ts'

describe('the sums of a table', () => {
  const budget = table(
    '支出表',
    {
      code: text('编码'),
      basic: money('基本支出'),
      project: money('项目支出'),
      total: money('合计'),
    },
    { across: { total: ['basic', 'project'] }, down: { by: 'code', of: ['total'] } },
  )
  const findings = (rows: object[]) => KINDS.table.check(rows, budget as never)
  const paths = (rows: object[]) => findings(rows).map(({ path, code }) => `${path} ${code}`)

  test('add up across and down', () => {
    expect(
      paths([
        { code: '201', basic: '1.10', project: '2.20', total: '3.30' },
        { code: '20101', total: '1.00' },
        { code: '2010101', total: '0.40' },
        { code: '2010102', total: '0.60' },
        { code: '20199', total: '2.30' },
      ]),
    ).toEqual([])
  })

  test('are wrong at the cell that should be the sum', () => {
    const rows = [
      { code: '201', basic: '1.00', project: '1.00', total: '2.01' },
      { code: '20101', total: '2.01' },
      { code: '2010101', total: '2.02' },
    ]
    expect(paths(rows)).toEqual(['0.total sum', '1.total sum'])
    expect(findings(rows)[0]?.message).toBe('应等于基本支出 + 项目支出：2.00，现为 2.01')
  })

  test('skip a level that the table leaves out', () => {
    expect(
      paths([
        { code: '201', total: '1.00' },
        { code: '2010101', total: '2.00' },
      ]),
    ).toEqual(['0.total sum'])
  })

  test('wait while a part cannot be read', () => {
    expect(paths([{ basic: '一', project: '1.00', total: '3.00' }])).toEqual(['0.basic unreadable'])
  })

  test('are found in a table of many rows in no time', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      code: `201${String(index).padStart(4, '0')}`,
      total: '1.00',
    }))
    expect(paths([{ code: '201', total: '5000.00' }, ...rows])).toEqual([])
  })

  test('of the highest level are known once all its cells are', () => {
    const rows = [
      { code: '201', total: '1.00' },
      { code: '20101', total: '1.00' },
      { name: '其他', total: '2.50' },
    ]
    expect(topLevelSum(rows, 'code', 'total')).toBe('3.50')
    expect(topLevelSum([...rows, { code: '208' }], 'code', 'total')).toBeUndefined()
  })
})
