import { expect, test } from '@jest/globals'

import { columnOf, unitOf } from '../../../src/domain/defineExamples.ts'
import { resolveExample } from '../../../src/domain/resolveExample.ts'

test('an example gets the ids of the city that it is put into', () => {
  const values = {
    column: columnOf('finance/budgets'),
    furtherColumns: [columnOf('policy'), columnOf('enforcement')],
    responsibleUnit: unitOf('qingyang-finance'),
    title: '@其他',
    rows: [{ name: '@column:finance' }],
    fiscalYear: 2018,
  }
  const places = { column: (code: string) => `c/${code}`, unit: (code: string) => `u/${code}` }
  expect(resolveExample(values, places)).toEqual({
    column: 'c/finance/budgets',
    furtherColumns: ['c/policy', 'c/enforcement'],
    responsibleUnit: 'u/qingyang-finance',
    title: '@其他',
    rows: [{ name: '@column:finance' }],
    fiscalYear: 2018,
  })
})
