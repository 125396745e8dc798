import { describe, expect, test } from '@jest/globals'
import { pasteRows } from '../../../../src/admin/table/pasteRows.ts'
import { choice, day, flag, money, quantity, text } from '../../../../src/domain/fields/index.ts'

const columns = {
  name: text('指标'),
  limit: quantity('限值'),
  met: flag('达标'),
  amount: money('预算数'),
}
const start = { row: 0, col: 0 }

describe('pasting into a table', () => {
  test('reads every cell as its kind reads what a person types', () => {
    const { rows } = pasteRows({
      rows: [],
      columns,
      from: start,
      to: start,
      cells: [['氨氮', '＜0.5', '是', '1,234.5']],
    })
    expect(rows).toEqual([{ name: '氨氮', limit: '<0.5', met: true, amount: '1234.50' }])
  })

  test('adds the rows that the table lacks and keeps what it does not touch', () => {
    const { rows, last } = pasteRows({
      rows: [{ name: '旧', amount: '1.00' }],
      columns,
      from: { row: 0, col: 1 },
      to: { row: 0, col: 1 },
      cells: [['1'], ['2'], ['3']],
    })
    expect(rows).toEqual([
      { name: '旧', amount: '1.00', limit: '1' },
      { limit: '2' },
      { limit: '3' },
    ])
    expect(last).toEqual({ row: 2, col: 1 })
  })

  test('leaves out a first row that repeats the headings, with or without units', () => {
    const { rows, hadHeading } = pasteRows({
      rows: [],
      columns,
      from: start,
      to: start,
      cells: [
        ['指标', '限值', '达标', '预算数（万元）'],
        ['pH', '6-9', '否', '2'],
      ],
    })
    expect(hadHeading).toBe(true)
    expect(rows).toEqual([{ name: 'pH', limit: '6～9', met: false, amount: '2.00' }])
  })

  test('fills a whole selection with one value', () => {
    const { rows } = pasteRows({
      rows: [{ name: 'a' }, { name: 'b' }],
      columns,
      from: { row: 0, col: 2 },
      to: { row: 1, col: 2 },
      cells: [['√']],
    })
    expect(rows).toEqual([
      { name: 'a', met: true },
      { name: 'b', met: true },
    ])
  })

  test('keeps what it cannot read as it was, for the check to say so', () => {
    const { rows } = pasteRows({
      rows: [],
      columns: { on: day('日期'), kind: choice('类别', { a: '甲' }) },
      from: start,
      to: start,
      cells: [['昨天', '丙']],
    })
    expect(rows).toEqual([{ on: '昨天', kind: '丙' }])
  })

  test('says how many columns had no room', () => {
    const { leftOut } = pasteRows({
      rows: [],
      columns,
      from: { row: 0, col: 3 },
      to: { row: 0, col: 3 },
      cells: [['1', '2', '3']],
    })
    expect(leftOut).toBe(2)
  })
})
