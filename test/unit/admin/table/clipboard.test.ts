import { describe, expect, test } from '@jest/globals'
import { readClipboard } from '../../../../src/admin/table/clipboard.ts'

describe('what a spreadsheet puts on the clipboard', () => {
  test('is cells by tabs and rows by lines', () => {
    expect(readClipboard('甲\t1\r\n乙\t2\r\n')).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ])
  })

  test('keeps empty cells in their place', () => {
    expect(readClipboard('\t1\t\n\t\t3')).toEqual([
      ['', '1', ''],
      ['', '', '3'],
    ])
  })

  test('keeps a line break inside a cell with that cell', () => {
    expect(readClipboard('"第一行\n第二行"\t2\n三\t四')).toEqual([
      ['第一行\n第二行', '2'],
      ['三', '四'],
    ])
  })

  test('takes doubled quotation marks for one, and a lone one as it is', () => {
    expect(readClipboard('"他说""好"""\t5"管')).toEqual([['他说"好"', '5"管']])
  })

  test('is one cell when it is one word', () => {
    expect(readClipboard('未检出')).toEqual([['未检出']])
  })

  test('of two hundred rows is two hundred rows', () => {
    const text = Array.from({ length: 200 }, (_, row) => `指标${row}\t${row}.5`).join('\r\n')
    const cells = readClipboard(`${text}\r\n`)
    expect(cells).toHaveLength(200)
    expect(cells[199]).toEqual(['指标199', '199.5'])
  })
})
