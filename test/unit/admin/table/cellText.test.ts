import { describe, expect, test } from '@jest/globals'
import { copyCell, headingOf, readCell, writeCell } from '../../../../src/admin/table/cellText.ts'
import { choice, day, flag, money, year } from '../../../../src/domain/fields/index.ts'

const amount = money('预算数')
const met = flag('达标')
const kind = choice('类别', { a: '甲', b: '乙' })

describe('the text of a cell', () => {
  test('reads back to the value that it shows', () => {
    const cells = [
      [amount, '1234.50'],
      [met, false],
      [kind, 'b'],
      [day('日期'), '2018-05-08'],
      [year('年度'), 2018],
    ] as const
    for (const [cell, value] of cells) {
      expect(readCell(cell, writeCell(cell, value))).toEqual(value)
      expect(readCell(cell, copyCell(cell, value))).toEqual(value)
    }
  })

  test('shows amounts with separators and copies them without, for other sheets to calculate', () => {
    expect(writeCell(amount, '1234.50')).toBe('1,234.50')
    expect(copyCell(amount, '1234.50')).toBe('1234.50')
  })

  test('shows what could not be read as it was typed', () => {
    expect(writeCell(amount, '很多')).toBe('很多')
    expect(writeCell(met, '也许')).toBe('也许')
  })

  test('is headed by the unit of its values', () => {
    expect(headingOf(amount)).toBe('预算数（万元）')
  })
})
