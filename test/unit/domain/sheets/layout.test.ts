import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readSheets } from '../../../../src/attachments/sheets/readSheets.ts'
import { ownCells, type SheetRow } from '../../../../src/domain/sheets/grid.ts'
import { layoutAt, layoutOf, noRecord } from '../../../../src/domain/sheets/layout.ts'

const rowsIn = async (name: string): Promise<SheetRow[]> => {
  const data = readFileSync(join(process.cwd(), 'test/records/gov-xls', name))
  for await (const { rows } of readSheets(data, name)) {
    const read: SheetRow[] = []
    for await (const row of rows) read.push(row)
    return read
  }
  return []
}

const sheet = (...rows: SheetRow['cells'][]): SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }))

const nothing = () => false

describe('a table as an office made it', () => {
  test('of positions: its heading lies below a title and is two rows high', async () => {
    const rows = await rowsIn('yichun-2018-recruitment-positions.xlsx')
    const layout = layoutOf(rows, nothing)
    expect(layout).toMatchObject({ firstRow: 2, lastRow: 3 })
    expect(layout?.headings).toEqual([
      ...['序号', '遴选单位', '职位名称', '联系人', '联系电话', '现场报名和资格审查地点'],
      ...['招考人数', '专 业', '最低学历', '其他条件', '备 注'],
    ])
    const records = rows.slice(3).filter((row) => layout && !noRecord(row, layout))
    expect(records.length).toBe(30)
    // A unit that was merged over two positions is the unit of both.
    expect(records[14]?.cells.slice(0, 2)).toEqual(records[13]?.cells.slice(0, 2))
  })

  test('of prices, in the old format: kinds go down, and whoever signed is no price', async () => {
    const rows = await rowsIn('wanzai-2023-10-economic-indicators.xls')
    const layout = layoutOf(rows, nothing)
    expect(layout?.headings).toEqual(['类别', '品种', '等级规格', '计量单位', '价格（元）'])
    const [first, ...others] = rows.slice(2)
    expect(ownCells(first as SheetRow)).toEqual(['一、粮食类', '晚籼米', '标一', '元/500克', 2.68])
    expect(others[3]?.cells.slice(0, 2)).toEqual(['三、肉禽蛋类', '鲜猪肉'])
    // A name that was made as wide as two columns stands in the first of them.
    const water = rows.find(({ row }) => row === 38) as SheetRow
    expect(ownCells(water).slice(1, 3)).toEqual(['居民生活用水(含污水处理费0.8元/吨）', null])
    expect(
      layout &&
        rows
          .slice(2)
          .map((row) => noRecord(row, layout))
          .filter(Boolean),
    ).toEqual(['signature'])
  })
})

describe('a heading', () => {
  test('over several rows tells what stands above each column', () => {
    const rows = sheet(
      ['经费情况表', '经费情况表', '经费情况表', '经费情况表'],
      ['单位：万元', null, null, null],
      ['项目', '经费', '经费', '备注'],
      ['项目', '预算', '决算', '备注'],
      ['道路', 12.5, 11, ''],
    )
    expect(layoutOf(rows, nothing)).toEqual({
      ...{ firstRow: 3, lastRow: 4, unit: '万元' },
      headings: ['项目', '经费/预算', '经费/决算', '备注'],
    })
  })

  test('is the row of which most is known, though words stand above it', () => {
    const rows = sheet(
      ['填报单位', '市环保局', '联系人'],
      ['标题', '日期', '内容'],
      ['甲', '乙', '丙'],
    )
    expect(layoutOf(rows, (word) => word === '标题' || word === '内容')?.lastRow).toBe(2)
    expect(layoutAt(rows, 1)?.headings).toEqual(['填报单位', '市环保局', '联系人'])
  })

  test('is none where nothing but figures stand', () => {
    expect(layoutOf(sheet([1, 2], [3, 4]), nothing)).toBeUndefined()
  })
})

test.each([
  [['合 计', null, 12, 30], 'total'],
  [[null, '小计', 12, 30], 'total'],
  [['填表人：张三', null, '审核人：李四', null], 'note'],
  [['注：本表不含代管资金', null, null, null], 'note'],
  [['名称', '日期', '金额', '备注'], 'heading'],
  [[1, 2, 3, 4], 'numbers'],
  [['甲', 1, 2, 3], 'numbers'],
  [['合计数核对办法', '2018-05-08', 12, ''], undefined],
  [['道路', '2018-05-08', 1, 2], undefined],
])('the row %j is %s', (cells, why) => {
  const headings = ['名称', '日期', '金额', '备注']
  expect(noRecord({ row: 9, cells }, { headings })).toBe(why)
})
