import { describe, expect, test } from '@jest/globals'
import {
  changeSheet,
  filledRows,
  insertRows,
  openSheet,
  redo,
  removeRows,
  undo,
} from '../../../../src/admin/table/sheet.ts'

describe('editing a sheet', () => {
  test('can be taken back and done again, step by step', () => {
    const edited = changeSheet(changeSheet(openSheet([]), [{ a: '1' }]), [{ a: '2' }])
    expect(undo(edited).rows).toEqual([{ a: '1' }])
    expect(undo(undo(edited)).rows).toEqual([])
    expect(redo(undo(edited)).rows).toEqual([{ a: '2' }])
  })

  test('forgets what was taken back once something else is written', () => {
    const first = changeSheet(openSheet([]), [{ a: '1' }])
    const other = changeSheet(undo(first), [{ a: '9' }])
    expect(redo(other)).toBe(other)
  })

  test('has nothing to take back at first', () => {
    const sheet = openSheet([{ a: '1' }])
    expect(undo(sheet)).toBe(sheet)
  })

  test('inserts and removes rows where it is asked to', () => {
    const rows = [{ a: '1' }, { a: '2' }, { a: '3' }]
    expect(insertRows(rows, 1)).toEqual([{ a: '1' }, {}, { a: '2' }, { a: '3' }])
    expect(removeRows(rows, 0, 1)).toEqual([{ a: '3' }])
  })

  test('hands the form no blank rows at the end and no empty cells', () => {
    expect(filledRows([{ a: '1', b: undefined }, {}, { a: '2', b: '' }, {}, { a: null }])).toEqual([
      { a: '1' },
      {},
      { a: '2' },
    ])
  })
})
