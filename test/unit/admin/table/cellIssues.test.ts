import { describe, expect, test } from '@jest/globals'
import { cellIssues } from '../../../../src/admin/table/cellIssues.ts'
import { quantity, table, text } from '../../../../src/domain/fields/index.ts'
import { KINDS } from '../../../../src/domain/kinds/index.ts'

const field = table('监测指标', {
  name: text('指标', { required: 'submit' }),
  value: quantity('检测值', { required: 'submit' }),
})
const named = { name: 'readings', label: field.label }

describe('what is wrong with cells', () => {
  test('points to row and column', () => {
    const findings = KINDS.table.check(
      [
        { name: 'pH', value: '7' },
        { name: '铅', value: '少' },
      ],
      field,
    )
    expect(cellIssues(named, findings, [])).toMatchObject([
      { row: 1, column: 'value', isMissing: false },
    ])
  })

  test('is only a hint while a cell is still empty', () => {
    const findings = KINDS.table.check([{ name: 'pH' }], field)
    expect(cellIssues(named, findings, [])).toMatchObject([{ isMissing: true }])
  })

  test('becomes a fault, once, when the server said so too', () => {
    const findings = KINDS.table.check([{ name: 'pH' }], field)
    const said = [{ path: 'readings.0.value', message: '监测指标：请填写检测值' }]
    expect(cellIssues(named, findings, said)).toEqual([
      {
        path: '0.value',
        row: 0,
        column: 'value',
        message: '请填写检测值',
        isMissing: false,
      },
    ])
  })

  test('leaves remarks on the whole table to the field', () => {
    expect(cellIssues(named, [], [{ path: 'readings', message: '请填写监测指标' }])).toEqual([])
  })
})
